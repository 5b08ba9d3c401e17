/** 受理前核验: whether an application may be accepted under a code (GD7). */
@NullMarked
package cn.jianxiao.registry.verify;

import org.jspecify.annotations.NullMarked;
