/** 接收步骤: the named steps a record goes through until it is published. */
@NullMarked
package cn.jianxiao.ingest.step;

import org.jspecify.annotations.NullMarked;
