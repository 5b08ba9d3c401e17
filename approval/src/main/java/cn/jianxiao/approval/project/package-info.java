/** 项目用时: what the cases of a stage, a subcode or a project amount to together, each case once. Pure functions. */
@NullMarked
package cn.jianxiao.approval.project;

import org.jspecify.annotations.NullMarked;
