package cn.jianxiao.dashboard.measure;

import cn.jianxiao.approval.clock.CaseHistory;
import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.project.ProjectCase;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.registry.clock.ClockBook;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.CaseEventLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 计量: measures as of now, by the settings in force and the very functions that the stream uses. */
@Component
public final class Measuring {

    private final ClockBook book;
    private final Questions questions;

    Measuring(ClockBook book, Questions questions) {
        this.book = book;
        this.questions = questions;
    }

    /** How time is counted now. */
    public ClockSettings settings() {
        return book.current();
    }

    /** The timeline of a case's valid events, empty where there is none. */
    public Optional<CaseTimeline> timeline(List<ApprovalEvent> valid) {
        return timeline(valid, new Yardstick(settings()));
    }

    /** Every case of a project that the current user may see, but for those of which no valid event is left. */
    public List<ProjectCase> casesOf(String project) {
        Map<String, List<CaseEventLine>> byCase = new LinkedHashMap<>();
        questions
                .ask(CaseEventLine.QUERY, Arguments.none().with("project", project))
                .forEach(line -> byCase.computeIfAbsent(line.caseId(), any -> new ArrayList<>())
                        .add(line));
        Yardstick yardstick = new Yardstick(settings());
        List<ProjectCase> cases = new ArrayList<>();
        byCase.forEach((id, lines) -> timeline(EventLines.valid(lines), yardstick)
                .ifPresent(timeline -> cases.add(ProjectCase.of(id, timeline))));
        return cases;
    }

    private Optional<CaseTimeline> timeline(List<ApprovalEvent> valid, Yardstick yardstick) {
        return valid.isEmpty()
                ? Optional.empty()
                : Optional.of(yardstick.measure(CaseHistory.of(valid), questions.now()));
    }
}
