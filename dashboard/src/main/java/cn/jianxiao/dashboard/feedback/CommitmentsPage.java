package cn.jianxiao.dashboard.feedback;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.ChoiceField;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.FigureBar;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.page.PlaceFilters;
import cn.jianxiao.dashboard.page.TextFilter;
import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.CommitmentFigures;
import cn.jianxiao.sql.query.CommitmentsTotal;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** 告知承诺页 (NA6): the cases that were decided on a promise, and which promises were kept, broken or not looked into. */
@Route("commitments")
@Menu(title = "commitments.title", icon = "vaadin:handshake")
@PermitAll
final class CommitmentsPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Questions questions;
    private final transient CurrentUser user;

    CommitmentsPage(Questions questions, CurrentUser user) {
        super(Texts.of("commitments.title"));
        this.questions = questions;
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Address address = Address.of(event);
        PlaceFilters filters = new PlaceFilters(address, questions.today(), user.scope());
        Subject by = address.choice("by", Subject.DEPARTMENT);
        Outcome outcome = address.choice("outcome", Outcome.ANY);
        Arguments placed = filters.arguments().with("matter", address.text("matter"));
        add(
                new PageHead(Texts.of("commitments.title")).about(Texts.of("commitments.about")),
                bar(filters, by, outcome));
        List<CommitmentFigures> whole = figures(placed, "all");
        if (whole.isEmpty()) {
            add(new Empty(Texts.of("commitments.none"), Texts.of("commitments.none.hint")));
            return;
        }
        add(
                figures(whole.getFirst()),
                list(placed.with("outcome", Address.small(outcome)).with("text", address.text("q")), filters.note()),
                new Card(
                        Texts.of("feedback.by", by),
                        new CommitmentTables(filters, by).of(figures(placed, Address.small(by)))));
    }

    private List<CommitmentFigures> figures(Arguments placed, String by) {
        return questions.ask(CommitmentFigures.QUERY, placed.with("by", by));
    }

    private static Div bar(PlaceFilters filters, Subject by, Outcome outcome) {
        Address address = filters.address();
        return filters.bar(
                new ChoiceField<>(
                        Texts.of("feedback.by"),
                        "feedback.by",
                        by,
                        chosen -> address.with("by", chosen).go()),
                new ChoiceField<>(
                        Texts.of("commitment.outcome"),
                        "commitment.outcome",
                        outcome,
                        chosen -> address.with("outcome", chosen).go()),
                new TextFilter(
                        Texts.of("search"),
                        Texts.of("search.cases"),
                        address.text("q"),
                        typed -> address.with("q", typed).go()));
    }

    private static FigureBar figures(CommitmentFigures all) {
        return new FigureBar()
                .figure(Texts.of("commitments.cases"), Figures.count(all.cases()), Texts.of("commitments.cases.note"))
                .figure(
                        Texts.of("commitments.broken"),
                        Figures.count(all.broken()),
                        Texts.of("commitments.broken.note", Figures.shareOf(all.broken(), all.verified())),
                        all.broken() > 0 ? "red" : "")
                .figure(Texts.of("commitments.kept"), Figures.count(all.kept()), Texts.of("commitments.kept.note"))
                .figure(
                        Texts.of("commitments.unverified"),
                        Figures.count(all.unverified()),
                        Texts.of("commitments.unverified.note", Figures.shareOf(all.verified(), all.cases())));
    }

    private Card list(Arguments filter, String note) {
        long total = questions.one(CommitmentsTotal.QUERY, filter).total();
        Card list = new Card(
                        Texts.of("commitments.list"),
                        total == 0
                                ? new Empty(Texts.of("commitments.none"), Texts.of("empty.filter"))
                                : CommitmentTables.grid(questions, filter, total))
                .about(Texts.of("feedback.total", Figures.count(total)));
        return total == 0 ? list : list.more(new FeedbackExport(questions, filter, note).ofPromises());
    }
}
