package cn.jianxiao.dashboard.quality;

import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.CaseLink;
import cn.jianxiao.dashboard.page.ChoiceField;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.FigureBar;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.report.ListExport;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.reports.sheet.CellKind;
import cn.jianxiao.reports.sheet.Column;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.NamedCase;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 比对 (SH6): a list from elsewhere, as of licences issued, against what was reported: unknown to us, differing, matched. */
final class ComparisonView {

    private static final int AT_ONCE = 500; // numbers in one question, well below what an address may hold
    private static final int SHOWN = 500;

    private final Questions questions;
    private final TextArea paste = new TextArea(Texts.of("quality.compare.paste"));
    private final ChoiceField<Match.DayOf> which = new ChoiceField<>(
            Texts.of("quality.compare.day"), "quality.compare.day", Match.DayOf.END, chosen -> compare());
    private final Div result = new Div();

    ComparisonView(Questions questions) {
        this.questions = questions;
    }

    List<Component> content() {
        paste.setPlaceholder("500103-20260309-000001001, 2026-03-20\n500103-20260311-000002001, 2026-03-25");
        paste.setWidthFull();
        paste.setMinHeight("8rem");
        paste.setMaxHeight("16rem");
        Button compare = new Button(Texts.of("quality.compare.do"), click -> compare());
        compare.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div controls = new Div(which, compare);
        controls.addClassName("filters");
        result.getElement().setAttribute("role", "status");
        return List.of(
                new Card(Texts.of("quality.compare"), paste, controls).about(Texts.of("quality.compare.about")),
                result);
    }

    private void compare() {
        result.removeAll();
        List<ListedCase> listed = ListedCase.read(paste.getValue());
        if (listed.isEmpty()) {
            result.add(new Empty(Texts.of("quality.compare.none"), Texts.of("quality.compare.none.hint")));
            return;
        }
        List<Match> matches = Match.of(listed, known(listed), which.getValue()).stream()
                .sorted(Comparator.comparing(Match::outcome))
                .toList();
        result.add(figures(matches), list(matches));
    }

    private List<NamedCase> known(List<ListedCase> listed) {
        List<NamedCase> known = new ArrayList<>();
        for (int from = 0; from < listed.size(); from += AT_ONCE) {
            List<String> numbers = listed.subList(from, Math.min(from + AT_ONCE, listed.size())).stream()
                    .map(ListedCase::number)
                    .toList();
            known.addAll(questions.ask(NamedCase.QUERY, Arguments.none().with("numbers", String.join("\n", numbers))));
        }
        return known;
    }

    private static FigureBar figures(List<Match> matches) {
        FigureBar bar = new FigureBar();
        for (Match.Outcome outcome : Match.Outcome.values()) {
            long count =
                    matches.stream().filter(match -> match.outcome() == outcome).count();
            bar.figure(
                    Texts.of("quality.outcome", outcome),
                    Figures.count(count),
                    Figures.shareOf(count, matches.size()),
                    outcome == Match.Outcome.UNKNOWN && count > 0 ? "red" : "");
        }
        return bar;
    }

    private static Card list(List<Match> matches) {
        ListExport<Match> export = ListExport.of(
                Texts.of("quality.compare.result"),
                Texts.of("quality.compare.about"),
                List.of(
                        column("quality.outcome", 14, match -> Texts.of("quality.outcome", match.outcome())),
                        column(
                                "quality.compare.number",
                                30,
                                match -> match.listed().number()),
                        column(
                                "quality.compare.theirs",
                                14,
                                match -> day(match.listed().day())),
                        column("quality.compare.ours", 14, match -> day(match.ourDay())),
                        column("project.code", 28, match -> ours(match, NamedCase::project)),
                        column("department", 24, match -> ours(match, NamedCase::departmentName))),
                () -> matches);
        return new Card(
                        Texts.of("quality.compare.result"),
                        new PlainTable<Match>()
                                .text(
                                        Texts.of("quality.outcome"),
                                        match -> Texts.of("quality.outcome", match.outcome()))
                                .component(Texts.of("quality.compare.number"), ComparisonView::link)
                                .moment(
                                        Texts.of("quality.compare.theirs"),
                                        match -> day(match.listed().day()))
                                .moment(Texts.of("quality.compare.ours"), match -> day(match.ourDay()))
                                .text(Texts.of("division"), match -> DivisionNames.of(ours(match, NamedCase::division)))
                                .text(Texts.of("department"), match -> ours(match, NamedCase::departmentName))
                                .text(Texts.of("source"), match -> ours(match, NamedCase::source))
                                .rows(matches.stream().limit(SHOWN).toList()))
                .about(Texts.of("quality.compare.shown", Math.min(SHOWN, matches.size()), matches.size()))
                .more(export.links());
    }

    private static Component link(Match match) {
        NamedCase ours = match.ours();
        String number = match.listed().number();
        return ours == null ? new Span(number) : CaseLink.of(ours.project(), ours.caseId(), number);
    }

    private static String ours(Match match, Function<NamedCase, String> what) {
        return match.ours() == null ? "" : what.apply(match.ours());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? Moments.NONE : day.toString();
    }

    private static Column<Match> column(String key, int width, Function<Match, @Nullable Object> value) {
        return new Column<>(Texts.of(key), CellKind.TEXT, width, value);
    }
}
