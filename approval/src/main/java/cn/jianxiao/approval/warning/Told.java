package cn.jianxiao.approval.warning;

import java.time.Instant;

/** 告知: when a warning is told to whom, if it still stands then. */
public record Told(Instant at, Holder to) {}
