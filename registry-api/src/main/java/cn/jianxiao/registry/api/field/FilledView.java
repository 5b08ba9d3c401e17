package cn.jianxiao.registry.api.field;

import cn.jianxiao.registry.field.FieldEntry;
import cn.jianxiao.registry.field.FilledField;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 填充的字段: an empty value where nothing is known. */
record FilledView(
        String field,
        String titleZh,
        String titleEn,
        String value,
        boolean own,
        @Nullable String code,
        @Nullable String matter,
        @Nullable String by,
        @Nullable Instant at) {

    static FilledView of(FilledField filled) {
        String name = filled.field().name();
        String zh = filled.field().titleZh();
        String en = filled.field().titleEn();
        return filled.entry()
                .map(entry -> of(name, zh, en, entry, filled.own()))
                .orElseGet(() -> new FilledView(name, zh, en, "", false, null, null, null, null));
    }

    private static FilledView of(String name, String zh, String en, FieldEntry entry, boolean own) {
        return new FilledView(
                name,
                zh,
                en,
                entry.content(),
                own,
                entry.code(),
                entry.matter(),
                entry.stamp().by().account(),
                entry.stamp().at());
    }
}
