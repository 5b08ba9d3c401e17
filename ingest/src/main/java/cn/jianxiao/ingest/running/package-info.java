/** 在办项目清单 (SC3): tables of older systems as projects to be compared. */
@NullMarked
package cn.jianxiao.ingest.running;

import org.jspecify.annotations.NullMarked;
