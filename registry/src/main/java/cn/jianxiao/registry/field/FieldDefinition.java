package cn.jianxiao.registry.field;

import cn.jianxiao.code.Finding;
import java.util.Optional;

/**
 * 字段定义.
 *
 * @param name for example {@code landCode}; of attachment 4 the name of the column
 * @param shipped whether it came with the product; others were added by an administrator
 * @param retired 停用: takes no new values, keeps those it has
 */
public record FieldDefinition(
        String name, String titleZh, String titleEn, FieldType type, boolean shipped, boolean retired) {

    /** A field of an administrator. */
    public static FieldDefinition userDefined(String name, String titleZh, String titleEn, FieldType type) {
        return new FieldDefinition(name, titleZh, titleEn, type, false, false);
    }

    /** Why the value is none of this field; empty when it is. */
    public Optional<Finding> check(String value) {
        return type.fault(value).map(reason -> reason.about(name, value));
    }
}
