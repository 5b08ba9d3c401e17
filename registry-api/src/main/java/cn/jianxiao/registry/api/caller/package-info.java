/** 调用方: who calls, and what of it that caller may. */
@NullMarked
package cn.jianxiao.registry.api.caller;

import org.jspecify.annotations.NullMarked;
