package cn.jianxiao.registry.material;

import cn.jianxiao.code.graph.Stamp;

/** 材料变更: that a material came to be in a state, why, by whom and when. */
public record MaterialChange(MaterialKey key, MaterialState state, String reason, Stamp stamp) {}
