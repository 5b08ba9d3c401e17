/** A filled store for tests of pages and API. */
@NullMarked
package cn.jianxiao.dashboard.sample;

import org.jspecify.annotations.NullMarked;
