package cn.jianxiao.dashboard.running;

import cn.jianxiao.dashboard.page.Facts;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.CodeLink;
import cn.jianxiao.registry.running.RunningDifference;
import cn.jianxiao.registry.running.RunningField;
import cn.jianxiao.registry.running.RunningLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;

/** 清单行: what a list says of a project, what was found for it, and field by field what differs. */
final class LineFacts {

    private LineFacts() {}

    static Div of(RunningLine line) {
        Div all = new Div(facts(line));
        all.addClassName("line-facts");
        if (!line.differences().isEmpty()) {
            all.add(differences(line));
        }
        return all;
    }

    private static Facts facts(RunningLine line) {
        Div found = new Div();
        line.found().forEach(code -> found.add(new Div(CodeLink.of(code))));
        if (line.found().isEmpty()) {
            found.add(Moments.NONE);
        }
        return new Facts()
                .fact(Texts.of("running.match"), RunningWords.match(line.match()))
                .fact(Texts.of("running.system"), line.system())
                .fact(Texts.of("running.own"), line.told().ownCode())
                .fact(name(RunningField.PROJECT), line.told().project())
                .fact(name(RunningField.UNIFIED), line.told().unifiedCode())
                .fact(name(RunningField.NAME), line.told().name())
                .fact(name(RunningField.OWNER), line.told().owner())
                .fact(
                        name(RunningField.DIVISION),
                        RunningWords.division(line.told().division()))
                .fact(name(RunningField.CATEGORY), line.told().category())
                .fact(name(RunningField.APPLIED), Objects.toString(line.told().appliedOn(), ""))
                .fact(Texts.of("running.found"), found);
    }

    private static Component differences(RunningLine line) {
        return new PlainTable<RunningDifference>()
                .text(Texts.of("running.field"), each -> name(each.field()))
                .text(Texts.of("running.registered"), RunningWords::registered)
                .text(Texts.of("running.listed"), each -> RunningWords.value(each.field(), each.listed()))
                .rows(line.differences());
    }

    private static String name(RunningField field) {
        return Texts.of("running.field", field);
    }
}
