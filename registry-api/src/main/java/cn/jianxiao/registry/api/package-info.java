/** 登记接口: the registry over HTTP, for systems and for people. */
@NullMarked
package cn.jianxiao.registry.api;

import org.jspecify.annotations.NullMarked;
