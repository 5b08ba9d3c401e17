/** 核验接口: whether an application may be accepted under a code (GD7). */
@NullMarked
package cn.jianxiao.registry.api.verify;

import org.jspecify.annotations.NullMarked;
