/** 项目: all that the stream keeps about one project, and what each record changes in it. */
@NullMarked
package cn.jianxiao.stream.project;

import org.jspecify.annotations.NullMarked;
