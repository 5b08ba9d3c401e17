package cn.jianxiao.registry.api.material;

import cn.jianxiao.registry.material.AttachLevel;
import cn.jianxiao.registry.material.LinkRule;
import cn.jianxiao.registry.material.MaterialKind;

/** 证照关联配置 (CQ9). */
record MaterialLinkView(String matter, MaterialKind kind, AttachLevel attachLevel) {

    static MaterialLinkView of(LinkRule rule) {
        return new MaterialLinkView(rule.matter(), rule.kind(), rule.level());
    }
}
