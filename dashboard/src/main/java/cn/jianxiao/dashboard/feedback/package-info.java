/** 好差评与投诉、告知承诺 (NA6, NA8): what people say about cases, what is counted of it, and whether promises were kept. */
@NullMarked
package cn.jianxiao.dashboard.feedback;

import org.jspecify.annotations.NullMarked;
