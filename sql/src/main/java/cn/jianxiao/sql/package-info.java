/** ClickHouse: schema, query catalogue and row writers. */
@NullMarked
package cn.jianxiao.sql;

import org.jspecify.annotations.NullMarked;
