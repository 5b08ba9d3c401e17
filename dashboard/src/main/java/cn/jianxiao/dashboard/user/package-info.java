/** 账号: who may come in, for administrators. */
@NullMarked
package cn.jianxiao.dashboard.user;

import org.jspecify.annotations.NullMarked;
