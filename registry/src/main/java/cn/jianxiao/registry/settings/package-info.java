/** 登记库的设置: where the registry lies and what a first start creates. */
@NullMarked
package cn.jianxiao.registry.settings;

import org.jspecify.annotations.NullMarked;
