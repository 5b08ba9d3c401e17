/** 材料: licences, results and survey results by code, and which attaches where (CQ4, CQ9, SC1). */
@NullMarked
package cn.jianxiao.registry.material;

import org.jspecify.annotations.NullMarked;
