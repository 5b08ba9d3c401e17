/** 通知: the daily digests of the sources, sent by mail and webhook, and the page where that is set. */
@NullMarked
package cn.jianxiao.dashboard.notify;

import org.jspecify.annotations.NullMarked;
