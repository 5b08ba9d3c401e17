/** 外壳: the frame around every page - menu, language, light or dark, messages of the framework. */
@NullMarked
package cn.jianxiao.dashboard.shell;

import org.jspecify.annotations.NullMarked;
