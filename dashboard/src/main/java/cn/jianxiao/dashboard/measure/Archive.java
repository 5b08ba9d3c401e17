package cn.jianxiao.dashboard.measure;

import cn.jianxiao.approval.clock.CaseHistory;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.sql.query.ArchiveSlice;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.CaseEventLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 存档: every case that someone may see, slice by slice, so that never more than a slice is held. */
public final class Archive {

    private record Key(String project, String id) {}

    private final Questions questions;

    public Archive(Questions questions) {
        this.questions = questions;
    }

    /** What there is to go through, in order. */
    public List<ArchiveSlice> slices() {
        return questions.ask(ArchiveSlice.QUERY, Arguments.none());
    }

    /**
     * The cases of a slice, but for those of which no valid event is left.
     *
     * @param after the last project of the slice before, empty for the first
     */
    public List<ArchivedCase> cases(String after, ArchiveSlice slice) {
        Map<Key, List<CaseEventLine>> byCase = new LinkedHashMap<>();
        questions
                .ask(
                        CaseEventLine.ARCHIVE,
                        Arguments.none().with("after", after).with("until", slice.until()))
                .forEach(
                        line -> byCase.computeIfAbsent(new Key(line.project(), line.caseId()), any -> new ArrayList<>())
                                .add(line));
        List<ArchivedCase> cases = new ArrayList<>();
        byCase.forEach((key, lines) -> {
            List<ApprovalEvent> valid = EventLines.valid(lines);
            if (!valid.isEmpty()) {
                cases.add(new ArchivedCase(key.project(), key.id(), CaseHistory.of(valid)));
            }
        });
        return cases;
    }
}
