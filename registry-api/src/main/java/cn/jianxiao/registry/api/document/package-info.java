/** 接口文档: the OpenAPI document, told in words from a bundle. */
@NullMarked
package cn.jianxiao.registry.api.document;

import org.jspecify.annotations.NullMarked;
