/** 接收接口: the HTTP doors for events and projects. */
@NullMarked
package cn.jianxiao.ingest.api;

import org.jspecify.annotations.NullMarked;
