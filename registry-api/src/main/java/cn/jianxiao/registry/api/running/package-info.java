/** 在办项目接口: lists of older systems are compared with the registry (SC3). */
@NullMarked
package cn.jianxiao.registry.api.running;

import org.jspecify.annotations.NullMarked;
