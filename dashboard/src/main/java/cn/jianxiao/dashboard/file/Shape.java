package cn.jianxiao.dashboard.file;

import cn.jianxiao.ingest.file.TableMapping;
import java.nio.charset.Charset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 表格位置: where a table is in its file, without what its columns mean; one thing of it said otherwise. */
record Shape(TableMapping told) {

    /** Another sheet has its own header. */
    TableMapping sheet(String name) {
        return with(told.charset(), told.separator(), name, 0);
    }

    TableMapping charset(String name) {
        return with(Charset.forName(name), told.separator(), told.sheet(), told.headerRow());
    }

    TableMapping separator(char sign) {
        return with(told.charset(), sign, told.sheet(), 0);
    }

    TableMapping headerRow(int row) {
        return with(told.charset(), told.separator(), told.sheet(), row);
    }

    /** As it is. */
    TableMapping plain() {
        return with(told.charset(), told.separator(), told.sheet(), told.headerRow());
    }

    private TableMapping with(@Nullable Charset charset, @Nullable Character separator, String sheet, int headerRow) {
        return new TableMapping(
                null,
                charset,
                separator,
                sheet,
                headerRow,
                told.listSeparator(),
                TableMapping.Identity.FIELD,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of());
    }
}
