/** 交换库的表: the tables of the national exchange standard, found and read over JDBC. */
@NullMarked
package cn.jianxiao.ingest.exchange.table;

import org.jspecify.annotations.NullMarked;
