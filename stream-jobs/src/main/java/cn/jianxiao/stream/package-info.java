/** 流: link, time, warn, sum; one job class built with its source and sink. */
@NullMarked
package cn.jianxiao.stream;

import org.jspecify.annotations.NullMarked;
