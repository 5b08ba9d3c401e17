/** 保留期: what is taken out of the store when its time is over. */
@NullMarked
package cn.jianxiao.sql.retention;

import org.jspecify.annotations.NullMarked;
