package cn.jianxiao.dashboard.intake;

import cn.jianxiao.dashboard.chart.Chart;
import cn.jianxiao.dashboard.chart.Options;
import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.Days;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.SourceWords;
import cn.jianxiao.sql.query.AccountHour;
import cn.jianxiao.sql.query.AccountLine;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.SourceFilter;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** 分时台账: one source or all of them hour by hour, as a chart and as a table whose every line is checked. */
final class HoursCard {

    private static final int HOURS = 72;

    private final Questions questions;
    private final Address address;
    private final List<String> sources;

    /** @param address with the source and the days that are chosen; every source where none is */
    HoursCard(Questions questions, Address address, List<AccountLine> sources) {
        this.questions = questions;
        this.address = address;
        this.sources = Stream.concat(
                        Stream.of(""), sources.stream().map(AccountLine::source).map(SourceFilter::of))
                .toList();
    }

    Card card() {
        String source = sources.contains(address.text("source")) ? address.text("source") : "";
        Arguments asked = Arguments.none()
                .with("by", source.isEmpty() ? "all" : "source")
                .with("source", source)
                .with("from", address.day("from").map(LocalDate::toString).orElse(""))
                .with("to", address.day("to").map(LocalDate::toString).orElse(""))
                .with("limit", HOURS);
        List<AccountHour> hours = questions.ask(AccountHour.QUERY, asked);
        Card card = new Card(Texts.of("intake.hours"), filters(source)).about(Texts.of("intake.hours.about", HOURS));
        if (hours.isEmpty()) {
            card.add(new Empty(Texts.of("intake.hours.none"), Texts.of("empty.filter")));
        } else {
            card.add(chart(hours.reversed()), table(hours));
        }
        return card;
    }

    private Div filters(String source) {
        Select<String> choice = new Select<>();
        choice.setLabel(Texts.of("source"));
        choice.setItems(sources);
        choice.setItemLabelGenerator(name -> name.isEmpty() ? Texts.of("all") : SourceWords.of(name));
        choice.setValue(source);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                address.with("source", change.getValue()).go();
            }
        });
        Div filters = new Div(
                choice,
                Days.filter(
                        Texts.of("from"),
                        address.day("from"),
                        day -> address.with("from", day).go()),
                Days.filter(
                        Texts.of("to"),
                        address.day("to"),
                        day -> address.with("to", day).go()));
        filters.addClassName("filters");
        return filters;
    }

    private static Chart chart(List<AccountHour> hours) {
        Chart chart = new Chart(Texts.of("intake.hours"), "13rem");
        chart.draw(Options.of("tooltip", Options.tooltip("axis"))
                .and("legend", Options.legend())
                .and("grid", Options.grid(36, 8, 28, 44))
                .and(
                        "xAxis",
                        Options.categories(hours.stream()
                                .map(hour -> Moments.minute(hour.hour()))
                                .toList()))
                .and("yAxis", Options.values())
                .and(
                        "series",
                        List.of(
                                series("intake.accepted", "var(--jx-series-1)", hours, AccountHour::accepted),
                                series("intake.duplicate", "var(--jx-series-2)", hours, AccountHour::duplicate),
                                series("intake.rejected", "var(--jx-red)", hours, AccountHour::rejected),
                                series("intake.waiting", "var(--jx-yellow)", hours, AccountHour::waiting))));
        return chart;
    }

    private static Map<String, Object> series(
            String name, String colour, List<AccountHour> hours, ToLongFunction<AccountHour> value) {
        return Options.of("type", "bar")
                .and("stack", "received")
                .and("name", Texts.of(name))
                .and("color", colour)
                .and("barMaxWidth", 14)
                .and("data", hours.stream().map(value::applyAsLong).toList());
    }

    private static PlainTable<AccountHour> table(List<AccountHour> hours) {
        PlainTable<AccountHour> table = new PlainTable<AccountHour>()
                .moment(Texts.of("intake.hour"), hour -> Moments.minute(hour.hour()))
                .number(Texts.of("intake.received"), hour -> Figures.count(hour.received()))
                .number(Texts.of("intake.accepted"), hour -> Figures.count(hour.accepted()))
                .number(Texts.of("intake.duplicate"), hour -> Figures.count(hour.duplicate()))
                .number(Texts.of("intake.rejected"), hour -> Figures.count(hour.rejected()))
                .number(Texts.of("intake.waiting"), hour -> Figures.count(hour.waiting()));
        return AccountColumns.sum(table).rows(hours);
    }
}
