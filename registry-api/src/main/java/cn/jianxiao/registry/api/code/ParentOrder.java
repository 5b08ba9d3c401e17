package cn.jianxiao.registry.api.code;

import cn.jianxiao.registry.api.request.Required;

/** 关联 (CQ3). */
record ParentOrder(@Required String parent) {}
