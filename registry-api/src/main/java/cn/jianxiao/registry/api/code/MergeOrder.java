package cn.jianxiao.registry.api.code;

import cn.jianxiao.code.graph.Phase;
import cn.jianxiao.registry.api.request.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 合并申请 (CQ3). */
record MergeOrder(
        @Required String stage,
        @Required Phase phase,
        @Nullable String rule,
        @Required List<String> otherParents,
        @Required PartOrder part) {}
