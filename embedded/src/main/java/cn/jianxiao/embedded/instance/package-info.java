/** 实例: one data folder and who runs on it. */
@NullMarked
package cn.jianxiao.embedded.instance;

import org.jspecify.annotations.NullMarked;
