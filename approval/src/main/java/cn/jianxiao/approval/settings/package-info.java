/** 计时设置: everything that decides how time is counted in a deployment, as one versioned value. */
@NullMarked
package cn.jianxiao.approval.settings;

import org.jspecify.annotations.NullMarked;
