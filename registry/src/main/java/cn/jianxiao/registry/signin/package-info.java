/** 登录保护 (SH7): how often somebody may be wrong. */
@NullMarked
package cn.jianxiao.registry.signin;

import org.jspecify.annotations.NullMarked;
