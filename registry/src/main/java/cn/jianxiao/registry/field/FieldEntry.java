package cn.jianxiao.registry.field;

import cn.jianxiao.code.graph.Stamp;

/**
 * 字段值: a value that a matter attached to a code.
 *
 * @param matter 产生事项, by its code; empty where it came with the code itself
 * @param stamp when it came to be, and by whom
 */
public record FieldEntry(String code, String field, String content, String matter, Stamp stamp) {

    FieldEntry under(String normalCode) {
        return new FieldEntry(normalCode, field, content, matter, stamp);
    }
}
