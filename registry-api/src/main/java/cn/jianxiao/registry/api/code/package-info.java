/** 编码接口: codes given out, split, changed, looked up (CQ1-CQ3, GD1-GD9, SC2, SH3). */
@NullMarked
package cn.jianxiao.registry.api.code;

import org.jspecify.annotations.NullMarked;
