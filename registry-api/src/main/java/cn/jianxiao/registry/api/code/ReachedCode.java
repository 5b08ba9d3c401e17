package cn.jianxiao.registry.api.code;

import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.registry.code.RegisteredProject;

/**
 * A code that a caller may know of.
 *
 * @param code as it is kept, however it was typed
 */
public record ReachedCode(String code, CodeNode node, RegisteredProject project) {}
