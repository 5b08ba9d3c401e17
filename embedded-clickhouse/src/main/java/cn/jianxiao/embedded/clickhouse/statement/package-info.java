/** The little of ClickHouse's grammar that a front door must know. Internal to this module. */
@NullMarked
package cn.jianxiao.embedded.clickhouse.statement;

import org.jspecify.annotations.NullMarked;
