/** 审计 (SH7): the log for administrators, how long it is kept, and what is taken away in files. */
@NullMarked
package cn.jianxiao.dashboard.audit;

import org.jspecify.annotations.NullMarked;
