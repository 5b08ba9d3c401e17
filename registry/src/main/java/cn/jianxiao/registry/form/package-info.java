/** 工程代码表单: registration, change and cancellation of engineering codes, attachment 4 (GD3-GD5). */
@NullMarked
package cn.jianxiao.registry.form;

import org.jspecify.annotations.NullMarked;
