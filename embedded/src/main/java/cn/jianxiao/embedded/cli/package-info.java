/** 命令行: the commands of {@code ./jianxiao}, in the language of the terminal. */
@NullMarked
package cn.jianxiao.embedded.cli;

import org.jspecify.annotations.NullMarked;
