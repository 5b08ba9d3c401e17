/** 隔离区清单: the records that were refused or have waited too long, as a file to work with. */
@NullMarked
package cn.jianxiao.reports.quarantine;

import org.jspecify.annotations.NullMarked;
