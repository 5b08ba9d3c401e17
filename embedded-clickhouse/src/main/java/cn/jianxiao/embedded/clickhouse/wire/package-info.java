/** ClickHouse's own compressed blocks. Internal to this module. */
@NullMarked
package cn.jianxiao.embedded.clickhouse.wire;

import org.jspecify.annotations.NullMarked;
