/** 行到记录: what rows of the exchange tables say in the terms of the intake. Pure functions. */
@NullMarked
package cn.jianxiao.ingest.exchange.record;

import org.jspecify.annotations.NullMarked;
