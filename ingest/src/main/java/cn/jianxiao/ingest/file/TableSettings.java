package cn.jianxiao.ingest.file;

import java.util.Objects;

/** Reads the mapping of a table from its settings. */
final class TableSettings {

    private TableSettings() {}

    static TableMapping of(MappingSettings settings) {
        TableMapping.Identity identity = settings.choice("identity", TableMapping.Identity.class);
        return new TableMapping(
                settings.choice("target", Target.class),
                settings.charset("charset"),
                settings.character("separator"),
                settings.text("sheet", ""),
                settings.number("headerRow", 0),
                settings.text("listSeparator", ";"),
                Objects.requireNonNullElse(identity, TableMapping.Identity.FIELD),
                settings.map("fields"),
                settings.map("constants"),
                settings.maps("values"),
                settings.dates("dates"));
    }
}
