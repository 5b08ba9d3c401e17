package cn.jianxiao.dashboard.overview;

import cn.jianxiao.dashboard.calendar.MissingYears;
import cn.jianxiao.dashboard.clock.ClockDesk;
import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.ChoiceField;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.FigureBar;
import cn.jianxiao.dashboard.page.KindChoice;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.LampCount;
import cn.jianxiao.sql.query.Overview;
import cn.jianxiao.sql.query.RankingLine;
import cn.jianxiao.sql.query.TrendPoint;
import cn.jianxiao.sql.query.WarningLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;

/** 总览页: the figures of today and of the last thirty days, the trend, the lamps, the latest warnings. */
@Route("")
@Menu(title = "overview.title", icon = "vaadin:dashboard")
@PermitAll
final class OverviewPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int RATE_DAYS = 30;
    private static final int WARNINGS = 8;

    private final transient Questions questions;
    private final transient ClockDesk clock;

    OverviewPage(Questions questions, ClockDesk clock) {
        super(Texts.of("overview.title"));
        this.questions = questions;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        LocalDate today = questions.today();
        Address address = Address.of(event);
        KindChoice kind = address.choice("kind", KindChoice.ANY);
        Overview overview = questions.one(
                Overview.QUERY,
                kind(kind).with("from", today.minusDays(RATE_DAYS - 1)).with("to", today));
        add(new PageHead(Texts.of("overview.title"))
                .about(Texts.of("as.of", Moments.minute(questions.now()), Figures.count(overview.projects())))
                .action(kinds(address, kind)));
        MissingYears.of(clock).ifPresent(this::add);
        if (overview.projects() + overview.cases() == 0) {
            add(new Card(
                    Texts.of("overview.title"),
                    new Empty(Texts.of("overview.empty"), Texts.of("overview.empty.hint"))));
        } else {
            add(figures(overview, today, kind), charts(address, today, kind));
        }
    }

    private static ChoiceField<KindChoice> kinds(Address address, KindChoice kind) {
        ChoiceField<KindChoice> field =
                KindChoice.field(kind, chosen -> address.with("kind", chosen).go());
        field.setLabel(null);
        field.setAriaLabel(Texts.of("kind"));
        return field;
    }

    private static Arguments kind(KindChoice kind) {
        return Arguments.none().with("kind", kind.code());
    }

    private FigureBar figures(Overview overview, LocalDate today, KindChoice kind) {
        TrendPoint day = trend(today, today, Span.DAYS, kind).stream()
                .findFirst()
                .orElse(new TrendPoint(today, 0, 0, 0, 0, 0, 0, 0));
        return new FigureBar()
                .figure(
                        Texts.of("overview.today"),
                        Figures.count(day.received()),
                        Texts.of("overview.today.note", Figures.count(day.accepted()), Figures.count(day.closed())))
                .figure(
                        Texts.of("overview.open"),
                        Figures.count(overview.open()),
                        Texts.of("overview.open.note", Figures.count(overview.cases())))
                .figure(
                        Texts.of("overview.red"),
                        Figures.count(overview.red()),
                        Texts.of("overview.red.note", Figures.shareOf(overview.red(), overview.open())),
                        overview.red() > 0 ? "red" : "")
                .figure(
                        Texts.of("overview.rate"),
                        Figures.share(overview.withinLimit(), overview.judged()),
                        Texts.of(
                                "overview.rate.note",
                                Figures.count(overview.withinLimit()),
                                Figures.count(overview.judged()),
                                Figures.count(overview.backfilled())))
                .figure(
                        Texts.of("overview.standing"),
                        Figures.count(overview.warnings()),
                        Texts.of("overview.standing.note", Figures.count(overview.yellow())));
    }

    private Div charts(Address address, LocalDate today, KindChoice kind) {
        Span span = address.choice("trend", Span.DAYS);
        ChoiceField<Span> choice = new ChoiceField<>(
                "",
                "overview.span",
                span,
                chosen -> address.with("trend", chosen).go());
        choice.setAriaLabel(Texts.of("overview.span"));
        Div cards = new Div(
                TrendChart.of(trend(span.from(today), today, span, kind), span, today)
                        .more(choice)
                        .wide("two-thirds"),
                LampChart.of(questions.ask(LampCount.QUERY, kind(kind)), kind).wide("third"),
                KindsCard.of(questions.ask(
                        RankingLine.QUERY,
                        Arguments.none()
                                .with("by", "kind")
                                .with("from", today.minusDays(RATE_DAYS - 1))
                                .with("to", today))),
                LatestWarnings.of(questions.ask(
                        WarningLine.QUERY,
                        Arguments.none().with("state", "standing").with("limit", WARNINGS))));
        cards.addClassName("cards");
        return cards;
    }

    private List<TrendPoint> trend(LocalDate from, LocalDate to, Span span, KindChoice kind) {
        return questions.ask(
                TrendPoint.QUERY, kind(kind).with("from", from).with("to", to).with("unit", span.unit()));
    }
}
