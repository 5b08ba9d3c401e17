/** ClickHouse's HTTP interface as its drivers use it. Internal to this module. */
@NullMarked
package cn.jianxiao.embedded.clickhouse.http;

import org.jspecify.annotations.NullMarked;
