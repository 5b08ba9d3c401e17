/** 电子表格: workbooks (XLSX) row by row, as texts. */
@NullMarked
package cn.jianxiao.ingest.sheet;

import org.jspecify.annotations.NullMarked;
