package cn.jianxiao.dashboard.code;

import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.page.Tag;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.FieldNames;
import cn.jianxiao.registry.code.CodeHistoryLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** 变更履历 (GD4, GD5): what happened, the newest first: before and after, who, when and why. */
final class HistoryTable {

    private HistoryTable() {}

    static PlainTable<CodeHistoryLine> of(List<CodeHistoryLine> history) {
        return new PlainTable<CodeHistoryLine>()
                .moment(
                        Texts.of("history.at"),
                        line -> Moments.minute(line.stamp().at()))
                .component(Texts.of("history.kind"), line -> Tag.accent(Texts.of("history", line.kind())))
                .moment(Texts.of("code"), CodeHistoryLine::code)
                .component(Texts.of("history.what"), HistoryTable::values)
                .text(Texts.of("act.reason"), CodeHistoryLine::reason)
                .moment(Texts.of("history.by"), HistoryTable::by)
                .number(Texts.of("history.version"), line -> Long.toString(line.version()))
                .rows(history.reversed());
    }

    /** A change by its fields one below the other, what is new in one paragraph. */
    private static Component values(CodeHistoryLine line) {
        Div cell = new Div();
        cell.addClassName("changes");
        boolean isNew = line.values().stream().allMatch(value -> value.before().isEmpty());
        cell.setClassName("in-one", isNew);
        line.values().forEach(value -> cell.add(value(value)));
        return cell;
    }

    private static Span value(CodeHistoryLine.Value value) {
        Span name = new Span(FieldNames.of(value.field()) + Texts.of("list.colon"));
        name.addClassName("muted");
        Span line = new Span(name);
        if (!value.before().isEmpty()) {
            Span before = new Span(HistoryValues.of(value.field(), value.before()));
            before.addClassName("before");
            line.add(before, new Span(" → "));
        }
        line.add(new Span(
                value.after().isEmpty() ? Texts.of("nothing") : HistoryValues.of(value.field(), value.after())));
        line.addClassName("change");
        return line;
    }

    private static String by(CodeHistoryLine line) {
        String department = line.stamp().by().department();
        String account = line.stamp().by().account();
        return department.isEmpty() ? account : account + " (" + department + ")";
    }
}
