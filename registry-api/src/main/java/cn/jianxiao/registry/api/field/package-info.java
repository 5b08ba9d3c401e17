/** 字段接口: field definitions, forms, and what a form is filled with (CQ5). */
@NullMarked
package cn.jianxiao.registry.api.field;

import org.jspecify.annotations.NullMarked;
