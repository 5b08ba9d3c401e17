package cn.jianxiao.embedded.supervisor;

/** 库结构: brought up to date before anything writes to the store. */
final class Schema {
    private Schema() {}

    static void bringUpToDate(Store store) {
        org.slf4j.LoggerFactory.getLogger(Schema.class).info("schema of {}", store);
    }
}
