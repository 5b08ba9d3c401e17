package cn.jianxiao.code.graph;

/**
 * 材料: a licence, a result or a survey result that was linked to a code (CQ4).
 *
 * @param id what the caller knows it by
 * @param code the code it came to be under
 */
public record Material(String id, String code) {}
