/** 接收: what comes from the topics, where each record stood, and the line that accounts for it. */
@NullMarked
package cn.jianxiao.stream.intake;

import org.jspecify.annotations.NullMarked;
