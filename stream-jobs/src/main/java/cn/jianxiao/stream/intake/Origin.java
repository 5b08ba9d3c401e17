package cn.jianxiao.stream.intake;

/** 出处: where a record stands in the log; no two records share it, so it identifies the record in the account. */
public record Origin(String topic, int partition, long offset) {}
