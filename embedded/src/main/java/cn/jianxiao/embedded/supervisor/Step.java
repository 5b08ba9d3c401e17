package cn.jianxiao.embedded.supervisor;

/** 启动步骤, for whoever shows how far a start has come. */
public enum Step {
    STORE,
    SCHEMA,
    ENGINE_AND_PAGES
}
