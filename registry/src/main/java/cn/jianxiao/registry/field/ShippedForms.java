package cn.jianxiao.registry.field;

import java.util.List;

/** The forms that a first start brings. */
final class ShippedForms {

    static final List<FieldForm> ALL = List.of(
            new FieldForm(
                    "planning-permit",
                    "建设工程规划许可申请",
                    "Application for the planning permit",
                    List.of("developer", "plot", "landCode", "buildings")),
            new FieldForm(
                    "construction-permit",
                    "施工许可申请",
                    "Application for the construction permit",
                    List.of("developer", "plot", "landCode", "buildings", "planningPermit")),
            new FieldForm(
                    "completion",
                    "竣工联合验收申请",
                    "Application for joint acceptance",
                    List.of("developer", "landCode", "buildings", "planningPermit", "constructionPermit")));

    private ShippedForms() {}
}
