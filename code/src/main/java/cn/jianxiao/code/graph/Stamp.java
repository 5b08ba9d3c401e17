package cn.jianxiao.code.graph;

import java.time.Instant;

/** 何人何时: who did something and when. */
public record Stamp(Actor by, Instant at) {}
