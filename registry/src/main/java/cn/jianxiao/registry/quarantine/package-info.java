/** 隔离区: what people do about records that were refused or have waited too long, and what of these is kept for how long. */
@NullMarked
package cn.jianxiao.registry.quarantine;

import org.jspecify.annotations.NullMarked;
