/** 打印: answers as text, for terminals and for other programs. */
@NullMarked
package cn.jianxiao.sql.print;

import org.jspecify.annotations.NullMarked;
