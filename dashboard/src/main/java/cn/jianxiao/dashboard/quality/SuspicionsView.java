package cn.jianxiao.dashboard.quality;

import cn.jianxiao.approval.quality.QualityThresholds;
import cn.jianxiao.approval.quality.Suspicion;
import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.report.ListExport;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.reports.sheet.CellKind;
import cn.jianxiao.reports.sheet.Column;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.SuspectedCase;
import cn.jianxiao.sql.query.SuspicionCount;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 疑点 (SH6, SC4): the rules of one group with what each means and found, and a line for each case with its evidence. */
record SuspicionsView(Questions questions, QualityFilter filter, QualityThresholds thresholds, Suspicion.Group group) {

    private static final int MOST = 100_000;

    List<Component> content() {
        List<Suspicion> rules = Stream.of(Suspicion.values())
                .filter(rule -> rule.group() == group)
                .toList();
        String asked = filter.address().text("rule");
        Suspicion chosen = rules.stream()
                .filter(rule -> Address.small(rule).equals(asked))
                .findFirst()
                .orElse(null);
        Map<String, SuspicionCount> found = questions.ask(SuspicionCount.QUERY, of(null)).stream()
                .collect(Collectors.toMap(SuspicionCount::rule, Function.identity()));
        long total = found.values().stream()
                .filter(count -> chosen == null || count.rule().equals(chosen.key()))
                .mapToLong(SuspicionCount::cases)
                .sum();
        Paragraph note = new Paragraph(Texts.of("quality.suspicion.note"));
        note.addClassName("note");
        Card list = new Card(
                        chosen == null ? Texts.of("quality.group", group) : Texts.of("quality.rule", chosen),
                        total == 0
                                ? new Empty(Texts.of("quality.suspicion.none"), Texts.of("empty.filter"))
                                : SuspicionGrid.of(questions, of(chosen), total))
                .about(Texts.of("quality.suspicion.total", Figures.count(total)));
        return List.of(
                filter.bar(),
                new Card(Texts.of("quality.rules"), table(rules, found), note),
                total == 0 ? list : list.more(export(of(chosen)).links()));
    }

    private Arguments of(@Nullable Suspicion rule) {
        return filter.arguments().with("rule", rule == null ? group.name().toLowerCase(Locale.ROOT) : rule.key());
    }

    private PlainTable<Suspicion> table(List<Suspicion> rules, Map<String, SuspicionCount> found) {
        return new PlainTable<Suspicion>()
                .component(
                        Texts.of("quality.rule"),
                        rule -> new Anchor(filter.address().with("rule", rule).href(), Texts.of("quality.rule", rule)))
                .component(Texts.of("quality.rule.meaning"), rule -> new Text(EvidenceWords.meaning(rule, thresholds)))
                .number(
                        Texts.of("cases"),
                        rule -> Figures.count(count(found, rule).cases()))
                .number(
                        Texts.of("quality.withinLimit"),
                        rule -> Figures.count(count(found, rule).withinLimit()))
                .rows(rules);
    }

    private static SuspicionCount count(Map<String, SuspicionCount> found, Suspicion rule) {
        return found.getOrDefault(rule.key(), new SuspicionCount(rule.key(), 0, 0));
    }

    private ListExport<SuspectedCase> export(Arguments list) {
        List<Column<SuspectedCase>> columns = List.of(
                text("quality.rule", 20, EvidenceWords::rule),
                text("quality.evidence", 60, EvidenceWords::of),
                text("source", 16, SuspectedCase::source),
                text("division", 14, line -> DivisionNames.of(line.division())),
                text("department", 24, SuspectedCase::departmentName),
                text("handler", 10, SuspectedCase::handler),
                text("project.code", 28, SuspectedCase::project),
                text("case.id", 28, SuspectedCase::caseId),
                text("matter", 28, SuspectedCase::matterName),
                text("judgement", 10, EvidenceWords::judgement),
                new Column<>(
                        Texts.of("quality.entered"), CellKind.TIME, 18, line -> OffencesView.local(line.enteredTo())));
        return ListExport.of(
                Texts.of("quality.group", group),
                filter.note(),
                columns,
                () -> questions.ask(SuspectedCase.QUERY, list.with("limit", MOST)));
    }

    private static Column<SuspectedCase> text(String key, int width, Function<SuspectedCase, @Nullable Object> value) {
        return new Column<>(Texts.of(key), CellKind.TEXT, width, value);
    }
}
