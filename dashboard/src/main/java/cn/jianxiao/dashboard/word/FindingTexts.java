package cn.jianxiao.dashboard.word;

import cn.jianxiao.code.Finding;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.field.FieldDefinition;
import cn.jianxiao.registry.reason.RegistryReasonTexts;
import java.util.Collection;
import java.util.List;

/** 问题 as sentences in the language of the page. */
public final class FindingTexts {

    private FindingTexts() {}

    public static List<String> of(Collection<Finding> findings) {
        return findings.stream().map(FindingTexts::of).distinct().toList();
    }

    public static String of(Finding finding) {
        RegistryReasonTexts texts = RegistryReasonTexts.in(Texts.current().locale());
        return texts.knows(finding.reason())
                ? texts.of(finding)
                : Texts.of("reason." + finding.reason().code(), finding.value());
    }

    /** The sentence about a field that an administrator may have added. */
    public static String of(Finding finding, FieldDefinition field) {
        return RegistryReasonTexts.in(Texts.current().locale()).of(finding, field);
    }
}
