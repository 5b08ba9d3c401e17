package cn.jianxiao.registry.material;

import cn.jianxiao.code.graph.Stamp;

/**
 * 已关联材料.
 *
 * @param reported as it came
 * @param code where it attaches, which is what the configuration says and not always what was reported (CQ9)
 * @param linked by whom and when
 */
public record LinkedMaterial(ReportedMaterial reported, String code, MaterialState state, Stamp linked) {}
