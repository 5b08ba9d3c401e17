/** 基准: measurements as ratios within one run. */
@NullMarked
package cn.jianxiao.bench;

import org.jspecify.annotations.NullMarked;
