/**
 * 查询目录: every question that is asked of the store. One question is one {@code .sql} file, one record for its lines and one
 * test; none can be asked without a {@link cn.jianxiao.sql.query.Scope}.
 */
@NullMarked
package cn.jianxiao.sql.query;

import org.jspecify.annotations.NullMarked;
