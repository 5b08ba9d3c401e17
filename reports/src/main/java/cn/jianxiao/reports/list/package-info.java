/** 清单文件: lists of any length as workbooks and as comma separated values. */
@NullMarked
package cn.jianxiao.reports.list;

import org.jspecify.annotations.NullMarked;
