package cn.jianxiao.approval.project;

import java.time.Instant;

/** 时段: a stretch of a project's time that is one owner's. */
public record Slice(Owner owner, Instant from, Instant to) {}
