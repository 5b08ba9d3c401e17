package cn.jianxiao.ingest.load;

import cn.jianxiao.code.Finding;

/**
 * 原因: of one kind in one field.
 *
 * @param example the first of them
 * @param records how many records have it
 */
public record Reason(Finding example, long records) {}
