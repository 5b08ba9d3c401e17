/** 登记库: the relational store, H2 in a file or PostgreSQL. */
@NullMarked
package cn.jianxiao.registry.database;

import org.jspecify.annotations.NullMarked;
