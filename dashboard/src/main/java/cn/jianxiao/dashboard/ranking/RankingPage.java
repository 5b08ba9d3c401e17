package cn.jianxiao.dashboard.ranking;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.ChoiceField;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.Excerpt;
import cn.jianxiao.dashboard.page.KindChoice;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.page.Period;
import cn.jianxiao.dashboard.page.TextFilter;
import cn.jianxiao.dashboard.report.ReportLink;
import cn.jianxiao.dashboard.report.Reports;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.RankingLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;

/** 排名页: who keeps the limits, with numerator and denominator, and the way to the cases behind. */
@Route("ranking")
@Menu(title = "ranking.title", icon = "vaadin:trophy")
@PermitAll
final class RankingPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int LEAST_CASES = 5;

    private final transient Questions questions;
    private final transient Reports reports;

    RankingPage(Questions questions, Reports reports) {
        super(Texts.of("ranking.title"));
        this.questions = questions;
        this.reports = reports;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Address address = Address.of(event);
        LocalDate today = questions.today();
        Subject by = address.choice("by", Subject.DIVISION);
        Period period = address.choice("period", Period.LAST_30_DAYS);
        int least = Math.max(1, address.number("min", LEAST_CASES));
        KindChoice kind = address.choice("kind", KindChoice.ANY);
        Period.Days days = period.days(today);
        Period.Days before = days.before();
        List<RankingLine> lines = questions.ask(
                RankingLine.QUERY,
                Arguments.none()
                        .with("by", Address.small(by))
                        .with("from", days.from())
                        .with("to", days.to())
                        .with("previous_from", before.from())
                        .with("previous_to", before.to())
                        .with("min_cases", least)
                        .with("kind", kind.code()));
        PageHead head = new PageHead(Texts.of("ranking.title"))
                .about(Texts.of(
                        "ranking.about",
                        days.from().toString(),
                        days.to().toString(),
                        before.from().toString(),
                        before.to().toString()));
        add(head, filters(Excerpt.first(address), by, period, kind, least));
        if (lines.isEmpty()) {
            add(new Card(
                    Texts.of("ranking.title"), new Empty(Texts.of("ranking.empty"), Texts.of("ranking.empty.hint"))));
        } else {
            head.action(ReportLink.assessment(reports, days.from(), days.to(), least));
            add(card(address, new RankingTable(by, days, kind), lines), method(least));
        }
    }

    /** The lines that were searched for, with the ranks they have among all. */
    private static Card card(Address address, RankingTable table, List<RankingLine> lines) {
        String text = address.text("q");
        Excerpt<RankingLine> found = new Excerpt<>(
                address,
                lines.stream().filter(line -> table.speaksOf(line, text)).toList());
        Card card = new Card(Texts.of("ranking.by", table.by()));
        if (found.all().isEmpty()) {
            card.add(new Empty(Texts.of("ranking.none"), Texts.of("empty.filter")));
        } else {
            card.add(table.of(found.lines()));
            found.ways().ifPresent(card::add);
        }
        return card;
    }

    private static Div filters(Address address, Subject by, Period period, KindChoice kind, int least) {
        IntegerField fewest = new IntegerField(Texts.of("ranking.min"));
        fewest.setMin(1);
        fewest.setStepButtonsVisible(true);
        fewest.setValue(least);
        fewest.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                address.with("min", change.getValue().toString()).go();
            }
        });
        Div filters = new Div(
                new TextFilter(
                        Texts.of("search"),
                        Texts.of("search.ranking"),
                        address.text("q"),
                        typed -> address.with("q", typed).go()),
                new ChoiceField<>(
                        Texts.of("ranking.subject"),
                        "ranking.by",
                        by,
                        chosen -> address.with("by", chosen).go()),
                new ChoiceField<>(
                        Texts.of("ranking.period"),
                        "ranking.period",
                        period,
                        chosen -> address.with("period", chosen).go()),
                KindChoice.field(kind, chosen -> address.with("kind", chosen).go()),
                fewest);
        filters.addClassName("filters");
        return filters;
    }

    private static Paragraph method(int least) {
        Paragraph note = new Paragraph(Texts.of("ranking.method", least));
        note.addClassName("note");
        return note;
    }
}
