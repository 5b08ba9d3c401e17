package cn.jianxiao.dashboard.field;

import cn.jianxiao.code.Finding;
import cn.jianxiao.dashboard.desk.CodeDesk;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.FieldNames;
import cn.jianxiao.dashboard.word.FindingTexts;
import cn.jianxiao.registry.field.FieldCatalogue;
import cn.jianxiao.registry.field.FieldDefinition;
import java.util.List;

/** 停用和启用: takes a field out of use, or back into it. */
record FieldUse(FieldCatalogue catalogue, CodeDesk desk, FieldDefinition field) implements Deed {

    @Override
    public Foresight foresee() {
        String key = field.retired() ? "field.revive.consequence" : "field.retire.consequence";
        return Foresight.possible(List.of(Texts.of(key, FieldNames.of(field))));
    }

    @Override
    public Foresight perform() {
        List<Finding> findings = field.retired()
                ? catalogue.revive(field.name(), desk.ruling())
                : catalogue.retire(field.name(), desk.ruling());
        return findings.isEmpty()
                ? Foresight.possible(List.of(FieldNames.of(field)))
                : Foresight.refused(FindingTexts.of(findings));
    }
}
