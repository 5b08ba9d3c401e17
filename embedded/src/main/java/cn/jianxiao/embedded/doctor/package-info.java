/** 自检: what a machine needs to build, run and test. */
@NullMarked
package cn.jianxiao.embedded.doctor;

import org.jspecify.annotations.NullMarked;
