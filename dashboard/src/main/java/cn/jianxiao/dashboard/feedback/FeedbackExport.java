package cn.jianxiao.dashboard.feedback;

import cn.jianxiao.dashboard.report.ListExport;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.reports.sheet.CellKind;
import cn.jianxiao.reports.sheet.Column;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.CommitmentLine;
import cn.jianxiao.sql.query.FeedbackLine;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 导出: the lists of feedback and of promises as files, with the columns of the page and the sources' own numbers. */
record FeedbackExport(Questions questions, Arguments filter, String note) {

    private static final int MOST = 100_000;

    Div links() {
        List<Column<FeedbackLine>> columns = List.of(
                time("feedback.occurredAt", FeedbackLine::occurredAt),
                text("feedback.kind", 10, FeedbackWords::kind),
                text("feedback.state", 14, FeedbackWords::state),
                text("matter", 28, FeedbackLine::matterName),
                text("feedback.text", 40, FeedbackLine::text),
                text("division", 14, line -> DivisionNames.of(line.division())),
                text("department", 24, FeedbackLine::departmentName),
                text("project.code", 28, FeedbackLine::project),
                text("case.id", 28, FeedbackLine::caseId),
                time("feedback.answeredAt", FeedbackLine::answeredAt),
                text("feedback.answer", 40, FeedbackLine::answer),
                text("feedback.waited", 10, FeedbackWords::waited),
                text("source", 16, FeedbackLine::source),
                text("event.id", 24, FeedbackLine::id));
        return ListExport.of(
                        Texts.of("feedback.title"),
                        note,
                        columns,
                        () -> questions.ask(FeedbackLine.QUERY, filter.with("limit", MOST)))
                .links();
    }

    Div ofPromises() {
        List<Column<CommitmentLine>> columns = List.of(
                text("commitment.outcome", 10, line -> FeedbackWords.outcome(line.outcome())),
                text("matter", 28, CommitmentLine::matterName),
                text("division", 14, line -> DivisionNames.of(line.division())),
                text("department", 24, CommitmentLine::departmentName),
                text("handler", 10, CommitmentLine::handler),
                text("project.code", 28, CommitmentLine::project),
                text("case.id", 28, CommitmentLine::caseId),
                time("acceptedAt", CommitmentLine::acceptedAt),
                time("endedAt", CommitmentLine::endedAt),
                time("commitment.verifiedAt", CommitmentLine::verifiedAt),
                text("commitment.finding", 40, CommitmentLine::finding));
        return ListExport.of(
                        Texts.of("commitments.title"),
                        note,
                        columns,
                        () -> questions.ask(CommitmentLine.QUERY, filter.with("limit", MOST)))
                .links();
    }

    private static <R> Column<R> text(String key, int width, Function<R, @Nullable Object> value) {
        return new Column<>(Texts.of(key), CellKind.TEXT, width, value);
    }

    private static <R> Column<R> time(String key, Function<R, @Nullable Instant> moment) {
        return new Column<>(Texts.of(key), CellKind.TIME, 18, line -> local(moment.apply(line)));
    }

    private static @Nullable LocalDateTime local(@Nullable Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, Moments.ZONE);
    }
}
