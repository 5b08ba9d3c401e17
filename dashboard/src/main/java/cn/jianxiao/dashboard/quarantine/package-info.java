/** 隔离区: the records that were refused or have waited too long, and what people do about them. */
@NullMarked
package cn.jianxiao.dashboard.quarantine;

import org.jspecify.annotations.NullMarked;
