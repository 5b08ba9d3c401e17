/** 密钥接口: the keys of other systems, for administrators. */
@NullMarked
package cn.jianxiao.registry.api.key;

import org.jspecify.annotations.NullMarked;
