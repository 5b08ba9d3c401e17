/**
 * 编码登记: the projects and their codes, kept in the database: given out, split, changed, looked up, and told to the
 * stream.
 */
@NullMarked
package cn.jianxiao.registry.code;

import org.jspecify.annotations.NullMarked;
