package cn.jianxiao.registry.intake;

import cn.jianxiao.code.graph.Stamp;

/**
 * 已存对应关系: in one version.
 *
 * @param text as the intake reads it; empty where it was removed
 * @param stamp who saved this version, and when
 */
public record SavedMapping(String name, int version, String text, boolean removed, Stamp stamp) {}
