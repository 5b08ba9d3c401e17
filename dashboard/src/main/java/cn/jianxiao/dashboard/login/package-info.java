/** 登录. */
@NullMarked
package cn.jianxiao.dashboard.login;

import org.jspecify.annotations.NullMarked;
