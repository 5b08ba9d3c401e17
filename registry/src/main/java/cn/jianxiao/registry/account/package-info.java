/** 账号: who may come in, in which role, and how far they see. */
@NullMarked
package cn.jianxiao.registry.account;

import org.jspecify.annotations.NullMarked;
