package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.ingest.step.RecordKind;
import cn.jianxiao.ingest.step.Verdict;
import cn.jianxiao.sql.query.RejectionLine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 批量预览: each of many records before and after a change.
 *
 * @param lines those that are records with fields
 * @param others how many are not, and can only be corrected one by one
 */
record BulkPreview(List<BulkLine> lines, long others) {

    /** Those that would be taken. */
    List<Amended> passing() {
        return lines.stream().filter(BulkLine::passes).map(BulkLine::amended).toList();
    }

    static BulkPreview of(List<RejectionLine> chosen, BulkChange change, QuarantineDesk desk) {
        Map<RecordKind, List<Changed>> byKind = new EnumMap<>(RecordKind.class);
        long others = 0;
        for (RejectionLine line : chosen) {
            KeptRecord kept = KeptRecord.of(line);
            Optional<RecordText> before = RecordText.of(kept.text());
            if (before.isPresent()) {
                RecordText after = change.on(before.get());
                byKind.computeIfAbsent(kept.kind(), kind -> new ArrayList<>())
                        .add(new Changed(line, before.get(), after));
            } else {
                others++;
            }
        }
        List<BulkLine> lines = new ArrayList<>();
        byKind.forEach((kind, changed) -> {
            List<Verdict> verdicts = desk.check(
                    kind, changed.stream().map(each -> each.after().line()).toList());
            for (int i = 0; i < changed.size(); i++) {
                lines.add(changed.get(i).line(change.field(), kind, verdicts.get(i)));
            }
        });
        return new BulkPreview(List.copyOf(lines), others);
    }

    private record Changed(RejectionLine line, RecordText before, RecordText after) {

        BulkLine line(String field, RecordKind kind, Verdict verdict) {
            Amended amended = new Amended(line.place(), kind, after.line());
            return new BulkLine(line, before.value(field), after.value(field), amended, verdict);
        }
    }
}
