package cn.jianxiao.registry.api.code;

import cn.jianxiao.registry.api.request.Required;

/** 事由. */
record Reasoned(@Required String reason) {}
