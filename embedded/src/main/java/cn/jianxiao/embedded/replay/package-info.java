/** 重算来源: what a replay reads in the place of the log's events, written down as one file of records. */
@NullMarked
package cn.jianxiao.embedded.replay;

import org.jspecify.annotations.NullMarked;
