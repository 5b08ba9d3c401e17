/** 接口客户端: what the command line asks a running instance over HTTP. */
@NullMarked
package cn.jianxiao.embedded.client;

import org.jspecify.annotations.NullMarked;
