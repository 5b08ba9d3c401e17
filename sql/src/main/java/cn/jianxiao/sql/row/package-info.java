/**
 * 存储行: the typed rows of the store and their binary form. Depends on nothing but the JDK and the event vocabulary, for
 * the stream carries it into foreign class paths.
 */
@NullMarked
package cn.jianxiao.sql.row;

import org.jspecify.annotations.NullMarked;
