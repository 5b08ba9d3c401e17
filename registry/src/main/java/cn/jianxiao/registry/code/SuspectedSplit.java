package cn.jianxiao.registry.code;

import cn.jianxiao.code.graph.Suspicion;

/** 疑似违规拆分: what is suspicious in a project (GD9). */
public record SuspectedSplit(ProjectHead project, Suspicion suspicion) {}
