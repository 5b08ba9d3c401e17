package cn.jianxiao.registry.api.material;

import cn.jianxiao.registry.api.request.Required;
import cn.jianxiao.registry.material.AttachLevel;

/** 关联层级. */
record AttachOrder(@Required AttachLevel attachLevel) {}
