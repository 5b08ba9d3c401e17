/** 投件目录: files that are put into folders are brought in by themselves. */
@NullMarked
package cn.jianxiao.ingest.drop;

import org.jspecify.annotations.NullMarked;
