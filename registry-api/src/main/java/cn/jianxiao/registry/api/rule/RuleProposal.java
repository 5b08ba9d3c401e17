package cn.jianxiao.registry.api.rule;

import cn.jianxiao.registry.api.request.Required;

/** 规则草案. */
record RuleProposal(@Required String text, @Required String reason) {}
