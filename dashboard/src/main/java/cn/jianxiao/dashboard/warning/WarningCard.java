package cn.jianxiao.dashboard.warning;

import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.WarningLine;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;

/** 本页预警: the warnings of one case or of one project, those that stood before too; nothing where there never was one. */
public final class WarningCard {

    private static final int MOST = 200;

    private WarningCard() {}

    /** Of a case and its pauses. */
    public static Optional<Card> ofCase(String project, String caseId, Questions questions) {
        return of(questions, Arguments.none().with("project", project).with("case_id", caseId));
    }

    /** Of a project, its stages, cases and archives. */
    public static Optional<Card> ofProject(String project, Questions questions) {
        return of(questions, Arguments.none().with("project", project));
    }

    /** What a warning is about, leading to where it can be seen to. */
    public static Anchor about(WarningLine line) {
        return WarningWords.about(line);
    }

    private static Optional<Card> of(Questions questions, Arguments filter) {
        List<WarningLine> lines = questions.ask(WarningLine.QUERY, filter.with("limit", MOST)).stream()
                .filter(line -> !line.state().equals("withdrawn"))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(card(lines));
    }

    private static Card card(List<WarningLine> lines) {
        long standing = lines.stream().filter(line -> line.resolvedAt() == null).count();
        return new Card(
                        Texts.of("warnings.title"),
                        new PlainTable<WarningLine>()
                                .component(Texts.of("warning.level"), WarningWords::level)
                                .text(Texts.of("warning.subject"), WarningWords::subject)
                                .component(Texts.of("warning.about"), WarningWords::about)
                                .text(Texts.of("warning.why"), WarningWords::why)
                                .text(Texts.of("warning.state"), WarningWords::state)
                                .text(Texts.of("warning.holder"), WarningWords::holder)
                                .moment(Texts.of("warning.due"), line -> Moments.reported(line.dueAt()))
                                .moment(Texts.of("warning.resolved"), line -> Moments.reported(line.resolvedAt()))
                                .rows(lines))
                .about(Texts.of("warnings.standing.of", standing, lines.size()));
    }
}
