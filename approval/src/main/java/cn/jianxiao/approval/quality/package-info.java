/** 数据质量: what is asked of the sources, and what gives handling outside the system away; figures from it are in the store. */
@NullMarked
package cn.jianxiao.approval.quality;

import org.jspecify.annotations.NullMarked;
