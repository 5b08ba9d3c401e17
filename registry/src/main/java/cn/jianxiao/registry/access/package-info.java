/** 接口访问: keys of the systems that call the interface, and requests that come more than once. */
@NullMarked
package cn.jianxiao.registry.access;

import org.jspecify.annotations.NullMarked;
