package cn.jianxiao.dashboard.word;

import cn.jianxiao.dashboard.text.Texts;

/** 记录字段的名称: what people call the fields of the records that sources send. */
public final class RecordTerms {

    private static final String FIELD = "record.field.";

    private RecordTerms() {}

    /**
     * The term of a field; a field that is none of ours stands for itself.
     *
     * @param field by its path, as in {@code codes[0].level}
     */
    public static String of(String field) {
        String key = FIELD + field.replaceAll("\\[\\d+]", "");
        return Texts.has(key) ? Texts.of(key) : field;
    }
}
