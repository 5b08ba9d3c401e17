/** 文件导入: a file is looked at, its columns are mapped, what would become of it is shown, and it is brought in. */
@NullMarked
package cn.jianxiao.dashboard.file;

import org.jspecify.annotations.NullMarked;
