package cn.jianxiao.registry.api.code;

import cn.jianxiao.code.graph.Alias;
import cn.jianxiao.registry.api.request.Required;

/** 部门自有编码 (SH3). */
record AliasView(@Required String system, @Required String text) {

    static AliasView of(Alias alias) {
        return new AliasView(alias.system(), alias.text());
    }

    Alias alias() {
        return new Alias(system, text);
    }
}
