package cn.jianxiao.registry.api.field;

import cn.jianxiao.registry.api.request.Required;
import java.util.List;

/** 表单内容. */
record FormContent(
        @Required String titleZh,
        @Required String titleEn,
        @Required List<String> fields) {}
