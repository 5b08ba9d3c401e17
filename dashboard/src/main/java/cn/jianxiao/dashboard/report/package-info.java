/** 报表: workbooks cut to the scope of the one who asks. */
@NullMarked
package cn.jianxiao.dashboard.report;

import org.jspecify.annotations.NullMarked;
