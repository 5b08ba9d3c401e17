package cn.jianxiao.bench;

/**
 * 测量方案.
 *
 * @param events how many records each pass handles
 * @param rounds how often each stage is measured after the warm-up
 */
record Course(long events, int rounds) {

    /** Warm code does not come from more: a long course is not walked twice. */
    private static final long LONGEST_WARM_UP = 200_000;

    Course {
        if (events < 1 || rounds < 1) {
            throw new IllegalArgumentException("A course has an event and a round at least");
        }
    }

    long warmUpEvents() {
        return Math.min(events, LONGEST_WARM_UP);
    }
}
