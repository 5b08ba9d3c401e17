package cn.jianxiao.dashboard.feedback;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.ChoiceField;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.FigureBar;
import cn.jianxiao.dashboard.page.PlaceFilters;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.FeedbackFigures;
import cn.jianxiao.sql.query.ScoreCount;
import com.vaadin.flow.component.Component;
import java.util.List;

/** 指标 (NA8): satisfaction and complaints as a whole, by score, and for each department, division or matter. */
record FiguresView(Questions questions, PlaceFilters filters) {

    List<Component> content() {
        Subject by = filters.address().choice("by", Subject.DEPARTMENT);
        Component bar = filters.bar(new ChoiceField<>(
                Texts.of("feedback.by"),
                "feedback.by",
                by,
                chosen -> filters.address().with("by", chosen).go()));
        List<FeedbackFigures> whole = figures("all");
        if (whole.isEmpty()) {
            return List.of(bar, new Empty(Texts.of("feedback.none"), Texts.of("feedback.none.hint")));
        }
        FeedbackFigures all = whole.getFirst();
        List<ScoreCount> scores = questions.ask(ScoreCount.QUERY, filters.arguments());
        return List.of(
                bar,
                bar(all),
                new ScoreTable(filters).card(scores),
                new Card(Texts.of("feedback.by", by), new FiguresTable(filters, by).of(figures(Address.small(by)))),
                FeedbackMeanings.card());
    }

    private List<FeedbackFigures> figures(String by) {
        return questions.ask(FeedbackFigures.QUERY, filters.arguments().with("by", by));
    }

    private static FigureBar bar(FeedbackFigures all) {
        return new FigureBar()
                .figure(
                        Texts.of("feedback.satisfaction"),
                        Figures.share(all.satisfied(), all.evaluations()),
                        Texts.of(
                                "feedback.satisfaction.note",
                                Figures.count(all.satisfied()),
                                Figures.count(all.evaluations())))
                .figure(
                        Texts.of("feedback.inTime"),
                        Figures.share(all.inTime(), all.due()),
                        Texts.of("feedback.inTime.note", Figures.count(all.inTime()), Figures.count(all.due())))
                .figure(
                        Texts.of("feedback.complaints"),
                        Figures.count(all.complaints()),
                        Texts.of("feedback.complaints.note", Figures.count(all.overdue()), Figures.count(all.open())))
                .figure(
                        Texts.of("feedback.suggestions"),
                        Figures.count(all.suggestions()),
                        Texts.of("feedback.suggestions.note"));
    }
}
