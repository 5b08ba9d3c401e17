/** 连接: asks ClickHouse and reads its answers. The only package that knows the driver. */
@NullMarked
package cn.jianxiao.sql.client;

import org.jspecify.annotations.NullMarked;
