/** 原因说明: what people read about the findings of this module. */
@NullMarked
package cn.jianxiao.registry.reason;

import org.jspecify.annotations.NullMarked;
