package cn.jianxiao.approval.clock;

/** 黄灯条件: how little must remain of a limit for the lamp to turn yellow. */
public sealed interface Yellow {

    /** What remains when it turns, in what is counted. */
    int remaining(int limit, int amountPerDay);

    /** So many days or fewer. */
    record Days(int days) implements Yellow {
        public Days {
            if (days < 0) {
                throw new IllegalArgumentException("Yellow at " + days + " days left");
            }
        }

        @Override
        public int remaining(int limit, int amountPerDay) {
            return days * amountPerDay;
        }
    }

    /** So many percent of the limit or less, rounded down. */
    record Share(int percent) implements Yellow {
        public Share {
            if (percent < 0 || percent > 100) {
                throw new IllegalArgumentException("Yellow at " + percent + " percent left");
            }
        }

        @Override
        public int remaining(int limit, int amountPerDay) {
            return (int) ((long) limit * percent / 100);
        }
    }
}
