/** 错误应答: what is said when something was not done, in the caller's language. */
@NullMarked
package cn.jianxiao.registry.api.problem;

import org.jspecify.annotations.NullMarked;
