package cn.jianxiao.registry.material;

/**
 * 可复用材料 (CQ4, SC1): what need not be handed in once more under a code.
 *
 * @param material with its origin: code, matter, source
 * @param own whether it is the code's own, otherwise inherited from a code above
 * @param expired 过期: shown, and to be replaced
 */
public record UsableDocument(LinkedMaterial material, boolean own, boolean expired) {}
