/** 入库: rows on their way to ClickHouse. */
@NullMarked
package cn.jianxiao.stream.store;

import org.jspecify.annotations.NullMarked;
