/** 网页进程: pages, reports and the HTTP interface in one process. */
@NullMarked
package cn.jianxiao.embedded.web;

import org.jspecify.annotations.NullMarked;
