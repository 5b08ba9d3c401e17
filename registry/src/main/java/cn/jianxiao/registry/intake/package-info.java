/** 文件接收登记: saved mappings of files, and which files were brought in by whom. */
@NullMarked
package cn.jianxiao.registry.intake;

import org.jspecify.annotations.NullMarked;
