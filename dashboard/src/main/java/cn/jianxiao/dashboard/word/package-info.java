/** 用语: codes, what is done with them and what stands against it, in the words of the page's language. */
@NullMarked
package cn.jianxiao.dashboard.word;

import org.jspecify.annotations.NullMarked;
