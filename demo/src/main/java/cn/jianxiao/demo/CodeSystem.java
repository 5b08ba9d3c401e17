package cn.jianxiao.demo;

import cn.jianxiao.approval.event.MatterKind;
import java.util.Locale;

/** 编码体系: which codes a district's projects are split into. */
enum CodeSystem {
    /** 渝建通码 beside the project code. */
    CHONGQING("cq"),
    /** 工程代码 continuing the project code. */
    GUANGDONG("gd");

    private final String prefix;

    CodeSystem(String prefix) {
        this.prefix = prefix;
    }

    /** The system that sends the events of such cases. */
    String source(MatterKind kind) {
        return prefix + "-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The system that registers projects. */
    String registrationSource() {
        return prefix + "-project-registry";
    }
}
