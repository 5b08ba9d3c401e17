/** 在办项目接入 (SC3): projects that run in an older system are compared with what is registered and taken in once. */
@NullMarked
package cn.jianxiao.registry.running;

import org.jspecify.annotations.NullMarked;
