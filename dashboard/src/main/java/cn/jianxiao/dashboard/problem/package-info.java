/** 接口问题: what the API says where it cannot do what it was asked. */
@NullMarked
package cn.jianxiao.dashboard.problem;

import org.jspecify.annotations.NullMarked;
