/** XML 读取: reads XML of unknown origin within bounds. */
@NullMarked
package cn.jianxiao.ingest.xml;

import org.jspecify.annotations.NullMarked;
