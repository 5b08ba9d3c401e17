package cn.jianxiao.dashboard.code;

import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.page.Tag;
import cn.jianxiao.dashboard.text.Language;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.CodeLink;
import cn.jianxiao.dashboard.word.FieldNames;
import cn.jianxiao.registry.field.FieldForm;
import cn.jianxiao.registry.field.FieldValues;
import cn.jianxiao.registry.field.FilledField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 字段自动填充 (CQ5): what forms would be filled with under a code, where it comes from, and which forms ask for it. */
final class FillCard {

    private record Line(FilledField filled, List<String> forms) {}

    private FillCard() {}

    static Card of(String code, List<FieldForm> forms, FieldValues values) {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (FieldForm form : forms) {
            String title = Texts.current() == Language.CHINESE ? form.titleZh() : form.titleEn();
            for (FilledField filled : values.fill(code, form.name())) {
                lines.computeIfAbsent(filled.field().name(), name -> new Line(filled, new ArrayList<>()))
                        .forms()
                        .add(title);
            }
        }
        return new Card(Texts.of("autofill"), table(lines.values())).about(Texts.of("autofill.about"));
    }

    private static PlainTable<Line> table(Iterable<Line> lines) {
        return new PlainTable<Line>()
                .moment(
                        Texts.of("act.field.field"),
                        line -> FieldNames.of(line.filled().field()))
                .component(Texts.of("act.field.value"), line -> value(line.filled()))
                .component(Texts.of("material.origin"), line -> origin(line.filled()))
                .moment(
                        Texts.of("history.at"),
                        line -> line.filled()
                                .entry()
                                .map(entry -> Moments.minute(entry.stamp().at()))
                                .orElse(""))
                .text(Texts.of("autofill.form"), line -> String.join(Texts.of("list.comma"), line.forms()))
                .rows(lines);
    }

    private static Component value(FilledField filled) {
        if (filled.entry().isEmpty()) {
            Span none = new Span(Texts.of("autofill.none"));
            none.addClassName("muted");
            return none;
        }
        String content = filled.entry().get().content();
        return new Span(
                new Span(FieldNames.value(filled.field().name(), content)),
                filled.own() ? Tag.accent(Texts.of("material.own")) : Tag.plain(Texts.of("material.inherited")));
    }

    private static Component origin(FilledField filled) {
        return filled.entry()
                .<Component>map(entry -> new Span(
                        CodeLink.of(entry.code()), new Span(entry.matter().isEmpty() ? "" : " " + entry.matter())))
                .orElseGet(Span::new);
    }
}
