/** 表单接口: registration and change by the forms of attachment 4 (GD3, GD4). */
@NullMarked
package cn.jianxiao.registry.api.form;

import org.jspecify.annotations.NullMarked;
