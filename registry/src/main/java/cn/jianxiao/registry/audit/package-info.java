/** 审计日志 (SH7): who did what and when, each fact kept once, seen as one list. */
@NullMarked
package cn.jianxiao.registry.audit;

import org.jspecify.annotations.NullMarked;
