/** 文本识别: in which characters a text is written, and what the dates in it mean. */
@NullMarked
package cn.jianxiao.ingest.text;

import org.jspecify.annotations.NullMarked;
