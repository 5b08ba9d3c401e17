package cn.jianxiao.registry.material;

import cn.jianxiao.code.graph.Stamp;
import java.util.Optional;

/** 关联配置变更: an empty level is where it was reported. */
public record LinkRuleChange(
        String matter, MaterialKind kind, Optional<AttachLevel> before, Optional<AttachLevel> after, Stamp stamp) {}
