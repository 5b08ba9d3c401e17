/** 取数: the only way from pages and API to the store; it carries the scope of the one who asks. */
@NullMarked
package cn.jianxiao.dashboard.store;

import org.jspecify.annotations.NullMarked;
