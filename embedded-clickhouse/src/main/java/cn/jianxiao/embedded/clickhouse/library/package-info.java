/** 引擎库: finds libchdb on this machine, or fetches and checks it once. Internal to this module. */
@NullMarked
package cn.jianxiao.embedded.clickhouse.library;

import org.jspecify.annotations.NullMarked;
