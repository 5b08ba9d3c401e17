package cn.jianxiao.dashboard.rule;

import cn.jianxiao.code.graph.Phase;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.code.rule.Segment;
import cn.jianxiao.code.rule.SegmentValues;
import cn.jianxiao.code.rule.Stage;
import cn.jianxiao.dashboard.desk.CodeDesk;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.page.Tag;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.StageNames;
import cn.jianxiao.registry.rule.RuleChange;
import cn.jianxiao.registry.rule.RulePreview;
import cn.jianxiao.registry.rule.RuleVersion;
import cn.jianxiao.registry.rule.StoredRules;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One rule in its parts: segments, levels with their conditions, versions. */
final class RuleCards {

    private final StoredRules rules;
    private final CodeRule rule;

    RuleCards(StoredRules rules, CodeRule rule) {
        this.rules = rules;
        this.rule = rule;
    }

    Card segments(CodeDesk desk) {
        PlainTable<Segment> table = new PlainTable<Segment>()
                .text(Texts.of("segment"), SegmentWords::name)
                .text(Texts.of("segment.kind"), SegmentWords::kind)
                .number(Texts.of("segment.width"), segment -> Integer.toString(segment.width()))
                .text(Texts.of("segment.content"), SegmentWords::content)
                .rows(rule.segments());
        return new Card(Texts.of("rule.segments.of", rule.title()), examples(desk), table).about(rule.reference());
    }

    /** What the next codes would look like. */
    private Component examples(CodeDesk desk) {
        Div examples = new Div(new Span(Texts.of("rule.example")));
        examples.addClassName("examples");
        RulePreview preview = rules.preview(text(), SegmentValues.NONE.on(desk.today()), 1, 1);
        switch (preview) {
            case RulePreview.Refused refused ->
                examples.add(new Span(String.join(" ", RuleFaults.of(refused.faults()))));
            case RulePreview.Shown shown -> {
                shown.next().forEach(code -> examples.add(new Code(code)));
                shown.split().forEach(code -> examples.add(new Code(code)));
            }
        }
        return examples;
    }

    String text() {
        return rules.versions().stream()
                .filter(version -> version.rule().equals(rule))
                .map(RuleVersion::text)
                .findFirst()
                .orElse("");
    }

    Card levels() {
        return new Card(
                        Texts.of("rule.levels"),
                        new PlainTable<Stage>()
                                .text(Texts.of("code.stage"), stage -> StageNames.of(stage.name()))
                                .text(Texts.of("rule.stage.after"), this::after)
                                .moment(Texts.of("rule.stage.shape"), this::shape)
                                .text(
                                        Texts.of("rule.stage.serials"),
                                        stage -> stage.serials().first() + " – "
                                                + stage.serials().last())
                                .text(Texts.of("rule.conditions"), this::conditions)
                                .rows(rule.levels().stages()))
                .about(Texts.of(
                        "rule.levels.about",
                        rule.levels().separator(),
                        Integer.toString(rule.levels().deepest())));
    }

    private String after(Stage stage) {
        return stage.after().stream()
                .sorted()
                .map(above -> above.equals(Stage.TOP) ? Texts.of("rule.stage.top") : StageNames.of(above))
                .collect(Collectors.joining(Texts.of("list.comma")));
    }

    private String shape(Stage stage) {
        return rule.levels().separator()
                + stage.mark()
                + "X".repeat(stage.serials().width());
    }

    private String conditions(Stage stage) {
        return ConditionsDialog.words(
                rules.policyFor(rule).phases().getOrDefault(stage.name(), Set.of(Phase.values())));
    }

    Card versions() {
        List<RuleVersion> versions = rules.versions().stream()
                .filter(version -> version.rule().id().equals(rule.id()))
                .toList()
                .reversed();
        return new Card(
                        Texts.of("rule.versions"),
                        new PlainTable<RuleVersion>()
                                .component(Texts.of("rule.version"), this::version)
                                .moment(
                                        Texts.of("history.at"),
                                        version ->
                                                Moments.minute(version.saved().at()))
                                .text(
                                        Texts.of("history.by"),
                                        version -> version.saved().by().account())
                                .component(Texts.of("rule.text"), version -> folded(version.text()))
                                .rows(versions))
                .about(Texts.of("rule.versions.about"));
    }

    private Component version(RuleVersion version) {
        Span cell = new Span(version.rule().reference());
        cell.addClassName("code");
        return version.rule().equals(rule) ? new Span(cell, Tag.accent(Texts.of("rule.newest"))) : cell;
    }

    private static Component folded(String text) {
        Pre raw = new Pre(text);
        raw.addClassName("raw");
        NativeDetails details = new NativeDetails(Texts.of("rule.text.show"), raw);
        details.addClassName("chart-table");
        return details;
    }

    Card changes() {
        List<RuleChange> changes = rules.changes().stream()
                .filter(change -> change.rule().equals(rule.id()))
                .toList();
        return new Card(
                Texts.of("rule.changes"),
                changes.isEmpty()
                        ? new Span(Texts.of("rule.changes.none"))
                        : new PlainTable<RuleChange>()
                                .moment(
                                        Texts.of("history.at"),
                                        change -> Moments.minute(change.stamp().at()))
                                .text(Texts.of("history.kind"), change -> Texts.of("rule.change", change.subject()))
                                .text(Texts.of("act.reason"), RuleChange::reason)
                                .text(
                                        Texts.of("history.by"),
                                        change -> change.stamp().by().account())
                                .component(Texts.of("rule.before"), change -> folded(change.before()))
                                .component(Texts.of("rule.after"), change -> folded(change.after()))
                                .rows(changes));
    }
}
