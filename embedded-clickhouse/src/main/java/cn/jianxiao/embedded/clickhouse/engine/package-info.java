/** libchdb's C interface, bound by the foreign function interface: engine, connections, results. Internal to this module. */
@NullMarked
package cn.jianxiao.embedded.clickhouse.engine;

import org.jspecify.annotations.NullMarked;
