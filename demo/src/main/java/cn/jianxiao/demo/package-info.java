/** 示范数据: seeded, believable projects and histories, for the first run, tests and measurements. */
@NullMarked
package cn.jianxiao.demo;

import org.jspecify.annotations.NullMarked;
