/** 单机: a supervisor and its three children, on one machine with one command. */
@NullMarked
package cn.jianxiao.embedded;

import org.jspecify.annotations.NullMarked;
