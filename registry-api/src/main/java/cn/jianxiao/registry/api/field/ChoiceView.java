package cn.jianxiao.registry.api.field;

import cn.jianxiao.registry.api.request.Required;
import cn.jianxiao.registry.field.FieldChoice;

/** 选项. */
record ChoiceView(
        @Required String value,
        @Required String titleZh,
        @Required String titleEn) {

    static ChoiceView of(FieldChoice choice) {
        return new ChoiceView(choice.value(), choice.titleZh(), choice.titleEn());
    }

    FieldChoice choice() {
        return new FieldChoice(value, titleZh, titleEn);
    }
}
