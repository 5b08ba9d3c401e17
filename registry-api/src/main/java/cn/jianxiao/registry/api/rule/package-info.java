/** 规则接口: code rules and split conditions, shown, tried and set (CQ8). */
@NullMarked
package cn.jianxiao.registry.api.rule;

import org.jspecify.annotations.NullMarked;
