package cn.jianxiao.dashboard.feedback;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.ChoiceField;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.PlaceFilters;
import cn.jianxiao.dashboard.page.TextFilter;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.FeedbackTotal;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;

/** 反馈记录 (NA6, NA8): each piece of feedback within the filter, and the list as a file. */
record RecordsView(Questions questions, PlaceFilters filters) {

    List<Component> content() {
        Address address = filters.address();
        KindOfFeedback kind = address.choice("kind", KindOfFeedback.ANY);
        StateOfFeedback state = address.choice("state", StateOfFeedback.ANY);
        Arguments filter = filters.arguments()
                .with("feedback", word(kind))
                .with("state", word(state))
                .with("matter", address.text("matter"))
                .with("score", address.number("score", 0))
                .with("text", address.text("q"));
        long total = questions.one(FeedbackTotal.QUERY, filter).total();
        Component bar = filters.bar(
                new ChoiceField<>(
                        Texts.of("feedback.kind"),
                        "feedback.kind",
                        kind,
                        chosen -> address.with("kind", chosen).go()),
                new ChoiceField<>(
                        Texts.of("feedback.state"),
                        "feedback.state",
                        state,
                        chosen ->
                                address.with("score", "").with("state", chosen).go()),
                new TextFilter(
                        Texts.of("search"),
                        Texts.of("feedback.search"),
                        address.text("q"),
                        typed -> address.with("q", typed).go()));
        Card list = new Card(
                        Texts.of("feedback.view", View.RECORDS),
                        total == 0
                                ? new Empty(Texts.of("feedback.none"), Texts.of("empty.filter"))
                                : FeedbackGrid.of(questions, filter, total))
                .about(Texts.of("feedback.total", Figures.count(total)));
        return List.of(
                bar, total == 0 ? list : list.more(new FeedbackExport(questions, filter, filters.note()).links()));
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
