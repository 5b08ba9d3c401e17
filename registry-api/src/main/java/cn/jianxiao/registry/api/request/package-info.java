/** 请求: how a request is read, and carried out once. */
@NullMarked
package cn.jianxiao.registry.api.request;

import org.jspecify.annotations.NullMarked;
