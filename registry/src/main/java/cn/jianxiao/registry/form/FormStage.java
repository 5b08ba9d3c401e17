package cn.jianxiao.registry.form;

import cn.jianxiao.code.graph.Phase;
import java.util.Arrays;
import java.util.Optional;

/** 所处阶段: at which of the two permits a project is split. */
public enum FormStage {
    /** 工程规划许可阶段. */
    PLANNING("1", "planning", Phase.PLANNING),
    /** 施工许可阶段. */
    CONSTRUCTION("2", "construction", Phase.CONSTRUCTION);

    private final String value;
    private final String stage;
    private final Phase phase;

    FormStage(String value, String stage, Phase phase) {
        this.value = value;
        this.stage = stage;
        this.phase = phase;
    }

    /** What stands in the form, which is the code's stage digit, too. */
    public String value() {
        return value;
    }

    /** The stage of the code rule. */
    String stage() {
        return stage;
    }

    Phase phase() {
        return phase;
    }

    static Optional<FormStage> of(String value) {
        return Arrays.stream(values()).filter(each -> each.value.equals(value)).findFirst();
    }
}
