/** 数据质量: how good what the sources send is, and what looks handled outside the system. */
@NullMarked
package cn.jianxiao.dashboard.quality;

import org.jspecify.annotations.NullMarked;
