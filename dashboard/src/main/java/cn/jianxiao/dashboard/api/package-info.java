/** 接口: the catalogue's queries and the health of the parts over HTTP. */
@NullMarked
package cn.jianxiao.dashboard.api;

import org.jspecify.annotations.NullMarked;
