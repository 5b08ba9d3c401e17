/** 报表: Excel workbooks from the query catalogue, ready to print. */
@NullMarked
package cn.jianxiao.reports;

import org.jspecify.annotations.NullMarked;
