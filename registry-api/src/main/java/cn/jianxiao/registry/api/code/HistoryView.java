package cn.jianxiao.registry.api.code;

import cn.jianxiao.registry.code.CodeHistoryLine;
import cn.jianxiao.registry.code.HistoryKind;
import java.time.Instant;
import java.util.List;

/** 履历. */
record HistoryView(
        long version,
        HistoryKind kind,
        String code,
        String by,
        String department,
        Instant at,
        String reason,
        List<Difference> differences) {

    /** One field before and after. */
    record Difference(String field, String before, String after) {}

    static HistoryView of(CodeHistoryLine line) {
        return new HistoryView(
                line.version(),
                line.kind(),
                line.code(),
                line.stamp().by().account(),
                line.stamp().by().department(),
                line.stamp().at(),
                line.reason(),
                line.values().stream()
                        .map(value -> new Difference(value.field(), value.before(), value.after()))
                        .toList());
    }
}
