/** 证照关联配置: which material of which matter attaches at which level of code (CQ9). */
@NullMarked
package cn.jianxiao.dashboard.material;

import org.jspecify.annotations.NullMarked;
