package cn.jianxiao.dashboard.audit;

import cn.jianxiao.dashboard.report.ListExport;
import cn.jianxiao.dashboard.text.Language;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.audit.AuditBook;
import cn.jianxiao.registry.audit.AuditLine;
import cn.jianxiao.registry.audit.AuditSearch;
import cn.jianxiao.reports.list.ListFile;
import cn.jianxiao.reports.sheet.CellKind;
import cn.jianxiao.reports.sheet.Column;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 审计日志导出, by the page's filter, written while it is read. */
final class AuditExport {

    /** Rows of a workbook that a spreadsheet still opens with ease. */
    private static final long MOST_ROWS = 100_000;

    private final AuditBook book;
    private final Clock clock;
    private final Language language = Texts.current();

    AuditExport(AuditBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    Div links(AuditFilter filter) {
        String title = Texts.of("audit.title");
        String name = title + " " + filter.from() + " " + filter.to();
        String note = Texts.of("audit.export.note", filter.from(), filter.to(), MOST_ROWS);
        ListFile<AuditLine> file = new ListFile<>(title, title, columns(), language.locale());
        return new ListExport<>(
                        name,
                        file,
                        () -> List.of(note),
                        rows(filter.search(), MOST_ROWS),
                        rows(filter.search(), Long.MAX_VALUE))
                .links();
    }

    /** Up to the moment when the link is followed: what comes later would move the portions. */
    private ListFile.Rows<AuditLine> rows(AuditSearch search, long most) {
        return row -> {
            Instant now = clock.instant();
            Instant until = search.until().isBefore(now) ? search.until() : now;
            AtomicLong left = new AtomicLong(most);
            book.each(new AuditSearch(search.from(), until, search.account(), search.kind(), search.text()), line -> {
                if (left.getAndDecrement() > 0) {
                    row.accept(line);
                }
            });
        };
    }

    private List<Column<AuditLine>> columns() {
        return List.of(
                new Column<>(
                        Texts.of("audit.time"),
                        CellKind.TIME,
                        18,
                        line -> LocalDateTime.ofInstant(line.at(), Moments.ZONE)),
                text("audit.account", 16, AuditLine::account),
                text("department", 14, AuditLine::department),
                text("audit.address", 18, AuditLine::address),
                text("audit.kind", 16, line -> AuditWords.kind(line, language)),
                text("audit.deed", 16, line -> AuditWords.deed(line, language)),
                text("audit.subject", 40, AuditLine::subject),
                text("audit.detail", 50, AuditLine::detail),
                text("audit.origin", 24, AuditLine::origin));
    }

    private static Column<AuditLine> text(String key, int width, Function<AuditLine, @Nullable Object> value) {
        return new Column<>(Texts.of(key), CellKind.TEXT, width, value);
    }
}
