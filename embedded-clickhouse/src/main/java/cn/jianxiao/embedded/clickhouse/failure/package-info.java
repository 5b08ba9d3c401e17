/**
 * What can keep the engine from starting, in sentences for the person who started it. Internal to this module but for
 * the exception.
 */
@NullMarked
package cn.jianxiao.embedded.clickhouse.failure;

import org.jspecify.annotations.NullMarked;
