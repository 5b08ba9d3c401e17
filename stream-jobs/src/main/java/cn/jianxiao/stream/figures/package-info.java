/** 指标: what a case's events amount to: its row, its warnings, its share of the cells. Pure functions, without Flink. */
@NullMarked
package cn.jianxiao.stream.figures;

import org.jspecify.annotations.NullMarked;
