package cn.jianxiao.registry.api.field;

import cn.jianxiao.registry.field.FieldForm;
import java.util.List;

/** 表单. */
record FormView(String name, String titleZh, String titleEn, List<String> fields) {

    static FormView of(FieldForm form) {
        return new FormView(form.name(), form.titleZh(), form.titleEn(), form.fields());
    }
}
