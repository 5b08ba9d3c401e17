package cn.jianxiao.registry.quarantine;

import java.time.Instant;

/** 隔离记录: one that was refused or has waited too long, and when it came. */
public record QuarantinedRecord(RecordPlace place, Instant receivedAt) {}
