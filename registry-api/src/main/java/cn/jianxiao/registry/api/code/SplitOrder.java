package cn.jianxiao.registry.api.code;

import cn.jianxiao.code.graph.Phase;
import cn.jianxiao.registry.api.request.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 拆分申请 (CQ2). */
record SplitOrder(
        @Required String stage,
        @Required Phase phase,
        @Nullable String rule,
        @Required List<PartOrder> parts) {}
