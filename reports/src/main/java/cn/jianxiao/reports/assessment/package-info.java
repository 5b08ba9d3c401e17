/** 效能考核: ranking of districts and departments, the overdue cases behind it, and how it was counted. */
@NullMarked
package cn.jianxiao.reports.assessment;

import org.jspecify.annotations.NullMarked;
