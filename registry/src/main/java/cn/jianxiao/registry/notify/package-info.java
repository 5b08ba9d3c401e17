/** 通知: who gets the daily digests, and what became of each sending. */
@NullMarked
package cn.jianxiao.registry.notify;

import org.jspecify.annotations.NullMarked;
