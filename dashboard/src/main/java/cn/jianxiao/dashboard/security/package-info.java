/** 安全: who comes in, and how far the one who asks may see. */
@NullMarked
package cn.jianxiao.dashboard.security;

import org.jspecify.annotations.NullMarked;
