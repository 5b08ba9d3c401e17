package cn.jianxiao.registry.api.rule;

import java.util.List;

/** 下一个编码. */
record NextCodes(String reference, List<String> next, List<String> split) {}
