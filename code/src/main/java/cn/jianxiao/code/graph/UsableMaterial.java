package cn.jianxiao.code.graph;

/**
 * 可复用材料.
 *
 * @param material with its origin
 * @param own whether it is the code's own, otherwise inherited
 */
public record UsableMaterial(Material material, boolean own) {}
