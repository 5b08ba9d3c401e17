/** 交换库登记: which exchange databases are read, how far, and how it went. */
@NullMarked
package cn.jianxiao.registry.exchange;

import org.jspecify.annotations.NullMarked;
