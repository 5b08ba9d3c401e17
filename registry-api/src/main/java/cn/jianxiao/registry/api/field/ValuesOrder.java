package cn.jianxiao.registry.api.field;

import cn.jianxiao.registry.api.request.Required;
import java.util.Map;

/** 字段值. */
record ValuesOrder(@Required String matter, @Required Map<String, String> values) {}
