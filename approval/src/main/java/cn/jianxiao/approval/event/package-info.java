/** 审批事件: the event, its vocabulary and its form on the wire. */
@NullMarked
package cn.jianxiao.approval.event;

import org.jspecify.annotations.NullMarked;
