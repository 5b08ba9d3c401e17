/** 内嵌 ClickHouse: libchdb behind ClickHouse's own HTTP interface, in a JVM of its own. */
@NullMarked
package cn.jianxiao.embedded.clickhouse;

import org.jspecify.annotations.NullMarked;
