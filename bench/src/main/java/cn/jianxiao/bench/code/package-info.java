/** 编码基准: what reading a code and splitting a project cost, beside regular expressions that read the same. */
@NullMarked
package cn.jianxiao.bench.code;

import org.jspecify.annotations.NullMarked;
