/** 计量: the store's events as the clock reads them, by the settings in force and as of now. */
@NullMarked
package cn.jianxiao.dashboard.measure;

import org.jspecify.annotations.NullMarked;
