/** 办理: what may be done with a code, each in a dialog that shows the consequences first. */
@NullMarked
package cn.jianxiao.dashboard.act;

import org.jspecify.annotations.NullMarked;
