/** 重算比对: how the rows of another run, in a database of their own, differ from the live ones. */
@NullMarked
package cn.jianxiao.sql.replay;

import org.jspecify.annotations.NullMarked;
