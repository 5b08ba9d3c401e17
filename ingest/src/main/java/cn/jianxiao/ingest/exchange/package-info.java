/** 交换库接入 (CQ10, SC5): reads national exchange databases and hands what they hold to the intake. */
@NullMarked
package cn.jianxiao.ingest.exchange;

import org.jspecify.annotations.NullMarked;
