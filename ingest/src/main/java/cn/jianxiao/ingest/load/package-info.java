/** 文件带入: looks ahead at what would become of a file's records, and takes them through the intake. */
@NullMarked
package cn.jianxiao.ingest.load;

import org.jspecify.annotations.NullMarked;
