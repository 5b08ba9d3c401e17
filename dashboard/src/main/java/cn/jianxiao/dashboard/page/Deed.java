package cn.jianxiao.dashboard.page;

import java.util.function.Supplier;

/** 操作: something that a dialog does with what its fields say. */
public interface Deed {

    /** What would come of it now. Keeps nothing. */
    Foresight foresee();

    /** Does it, and says what happened or why nothing did. */
    Foresight perform();

    /** One that nothing has to be filled in for. */
    static Deed of(Foresight ahead, Supplier<Foresight> work) {
        return new Deed() {
            @Override
            public Foresight foresee() {
                return ahead;
            }

            @Override
            public Foresight perform() {
                return work.get();
            }
        };
    }
}
