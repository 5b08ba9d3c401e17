/** 库表结构: numbered migrations and their runner. */
@NullMarked
package cn.jianxiao.sql.schema;

import org.jspecify.annotations.NullMarked;
