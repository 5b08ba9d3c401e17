package cn.jianxiao.registry.code;

import cn.jianxiao.code.graph.Stamp;

/** 回收站: a code in the recycle bin, with who put it there and when (SC2). */
public record RecycledCode(CodeLine line, Stamp recycled) {}
