/** 材料接口: licences and results by code, and where they attach (CQ4, CQ9, SC1). */
@NullMarked
package cn.jianxiao.registry.api.material;

import org.jspecify.annotations.NullMarked;
