package cn.jianxiao.registry.field;

import java.util.List;

/** 表单: which fields are filled from a code, in their order. */
public record FieldForm(String name, String titleZh, String titleEn, List<String> fields) {

    public FieldForm {
        fields = List.copyOf(fields);
    }
}
