/** 报表: Excel workbooks from the query catalogue. */
@NullMarked
package cn.jianxiao.reports;

import org.jspecify.annotations.NullMarked;
