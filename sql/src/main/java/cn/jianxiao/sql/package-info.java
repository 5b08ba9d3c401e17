/** 存储: where ClickHouse is. The rows, the schema and the queries are packages below. */
@NullMarked
package cn.jianxiao.sql;

import org.jspecify.annotations.NullMarked;
