package cn.jianxiao.dashboard.quarantine;

/**
 * 处理结果: what became of records about which something was to be done.
 *
 * @param done about so many it was done
 * @param refused the intake would not take so many, which are left as they were
 * @param passedOver of so many somebody else had taken care meanwhile, or they are out of reach
 */
record Outcome(long done, long refused, long passedOver) {

    static final Outcome NOTHING = new Outcome(0, 0, 0);

    Outcome plus(Outcome other) {
        return new Outcome(done + other.done, refused + other.refused, passedOver + other.passedOver);
    }
}
