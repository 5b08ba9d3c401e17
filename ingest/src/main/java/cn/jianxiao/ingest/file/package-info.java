/** 文件导入: files of several forms as batches of records in the JSON form. */
@NullMarked
package cn.jianxiao.ingest.file;

import org.jspecify.annotations.NullMarked;
