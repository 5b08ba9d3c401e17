package cn.jianxiao.registry.field;

import java.util.Optional;

/**
 * 自动填充: what a form's field is filled with.
 *
 * @param entry the value with its origin: code, matter, by whom and when; empty where nothing is known
 * @param own whether it is the code's own, otherwise inherited from a code above
 */
public record FilledField(FieldDefinition field, Optional<FieldEntry> entry, boolean own) {}
