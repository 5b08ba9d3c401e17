package cn.jianxiao.dashboard.feedback;

import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.FeedbackLine;
import java.util.List;
import java.util.Optional;

/** 本页反馈 (NA6, NA8): what was said about one case, and what became of its promise; nothing where nobody said anything. */
public final class FeedbackCard {

    private static final int MOST = 200;

    private FeedbackCard() {}

    public static Optional<Card> ofCase(String project, String caseId, Questions questions) {
        List<FeedbackLine> lines = questions.ask(
                FeedbackLine.QUERY,
                Arguments.none()
                        .with("project", project)
                        .with("case_id", caseId)
                        .with("limit", MOST));
        return lines.isEmpty() ? Optional.empty() : Optional.of(card(lines));
    }

    private static Card card(List<FeedbackLine> lines) {
        return new Card(
                Texts.of("feedback.card"),
                new PlainTable<FeedbackLine>()
                        .moment(Texts.of("feedback.occurredAt"), line -> Moments.reported(line.occurredAt()))
                        .text(Texts.of("feedback.kind"), FeedbackWords::kind)
                        .component(Texts.of("feedback.state"), FeedbackWords::stateTag)
                        .text(Texts.of("feedback.text"), FeedbackLine::text)
                        .moment(Texts.of("feedback.answeredAt"), line -> Moments.reported(line.answeredAt()))
                        .text(Texts.of("feedback.answer"), FeedbackLine::answer)
                        .moment(Texts.of("source"), FeedbackLine::source)
                        .moment(Texts.of("event.id"), FeedbackLine::id)
                        .rows(lines));
    }
}
