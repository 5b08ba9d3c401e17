package cn.jianxiao.registry.code;

/** Which project a code belongs to, and where that stands. */
record ProjectVersion(String project, long version) {}
