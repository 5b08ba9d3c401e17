package cn.jianxiao.approval.event;

/**
 * 部门自有编码对应 (SH3): what a department's own system calls a code.
 *
 * @param system the system, as its records name their source
 * @param text the department's own code
 * @param code the code it stands for
 */
public record KnownAlias(String system, String text, String code) {}
