/** 补录审核 (SC4): what people say of results that were obtained earlier or offline and entered afterwards. */
@NullMarked
package cn.jianxiao.registry.review;

import org.jspecify.annotations.NullMarked;
