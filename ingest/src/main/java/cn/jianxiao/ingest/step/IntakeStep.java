package cn.jianxiao.ingest.step;

/** 接收步骤: does one thing to a record. What it finds wrong it notes on the record; it throws only where nothing can go on. */
interface IntakeStep {

    /** For timing, stable once released. */
    String name();

    void apply(Draft draft);

    /** Whether it also takes records that an earlier step refused. */
    default boolean takesRefused() {
        return false;
    }
}
