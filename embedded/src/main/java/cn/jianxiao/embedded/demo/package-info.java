/** 示范数据: what an empty installation shows at its first start, brought in through the front door. */
@NullMarked
package cn.jianxiao.embedded.demo;

import org.jspecify.annotations.NullMarked;
