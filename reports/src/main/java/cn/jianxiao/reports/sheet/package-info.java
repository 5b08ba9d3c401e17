/** 表格: how any list of records becomes a sheet that can be handed in: title, columns, total row, print layout. */
@NullMarked
package cn.jianxiao.reports.sheet;

import org.jspecify.annotations.NullMarked;
