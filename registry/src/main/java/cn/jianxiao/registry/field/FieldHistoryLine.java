package cn.jianxiao.registry.field;

/**
 * 字段变更: one value in the history of a field of a code.
 *
 * @param before the value in force until then, empty for the first
 * @param entry what came
 */
public record FieldHistoryLine(String before, FieldEntry entry) {}
