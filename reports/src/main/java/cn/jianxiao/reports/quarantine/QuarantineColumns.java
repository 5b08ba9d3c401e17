package cn.jianxiao.reports.quarantine;

import cn.jianxiao.approval.clock.OfficialDay;
import cn.jianxiao.reports.ReportTexts;
import cn.jianxiao.reports.sheet.CellKind;
import cn.jianxiao.reports.sheet.Column;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 清单列. All are texts: what a source sent is never computed with. */
final class QuarantineColumns {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(OfficialDay.ZONE);

    private final ReportTexts texts;

    QuarantineColumns(ReportTexts texts) {
        this.texts = texts;
    }

    List<Column<QuarantineEntry>> all() {
        return List.of(
                column("place", 24, entry -> entry.line().place()),
                column("received", 19, entry -> moment(entry.line().receivedAt())),
                column("source", 14, entry -> entry.line().source()),
                column("batch", 16, entry -> entry.line().batch()),
                column("end", 12, QuarantineEntry::end),
                column("state", 10, QuarantineEntry::state),
                column("reason", 40, QuarantineEntry::reason),
                column("code", 22, entry -> entry.line().reason()),
                column("field", 14, entry -> entry.line().field()),
                column("value", 24, entry -> entry.line().value()),
                column("id", 20, entry -> entry.line().recordId()),
                column("project", 26, entry -> entry.line().project()),
                column("case", 20, entry -> entry.line().caseId()),
                column("by", 12, entry -> entry.line().followedBy()),
                column("at", 19, entry -> moment(entry.line().followedAt())),
                column("raw", 60, QuarantineEntry::text));
    }

    private Column<QuarantineEntry> column(String key, int width, Function<QuarantineEntry, String> value) {
        return new Column<>(texts.get("quarantine." + key), CellKind.TEXT, width, value::apply);
    }

    private static String moment(@Nullable Instant moment) {
        return moment == null ? "" : SECOND.format(moment);
    }
}
