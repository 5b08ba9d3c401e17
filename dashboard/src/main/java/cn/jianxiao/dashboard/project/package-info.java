/** 项目: the list of projects, and one project with its codes, its cases and their times. */
@NullMarked
package cn.jianxiao.dashboard.project;

import org.jspecify.annotations.NullMarked;
