package cn.jianxiao.registry.code;

import cn.jianxiao.code.graph.CodeGraph;

/**
 * 在册项目: a project as it is registered.
 *
 * @param version 1 at first, one more with each committed change
 */
public record RegisteredProject(ProjectHead head, CodeGraph graph, long version) {}
