package cn.jianxiao.dashboard.act;

import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.code.rule.RuledCode;
import cn.jianxiao.code.rule.SegmentValues;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.code.ProjectHead;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** 赋码 (CQ1): gives the project its main code. */
final class AssignDialog implements Deed {

    private final Subject subject;
    private final Select<CodeRule> rule = new Select<>();

    AssignDialog(Subject subject) {
        this.subject = subject;
    }

    void open() {
        List<CodeRule> rules = subject.rules().forMainCodes();
        rule.setLabel(Texts.of("act.assign.rule"));
        rule.setItems(rules);
        rule.setItemLabelGenerator(each -> each.title() + " (" + each.reference() + ")");
        rules.stream().findFirst().ifPresent(rule::setValue);
        new ActionDialog(
                        Texts.of("act.assign.title", subject.project().head().name()),
                        Texts.of("act.assign"),
                        this,
                        subject.afterwards())
                .content(rule, rule)
                .watch(rule)
                .open();
    }

    @Override
    public Foresight foresee() {
        CodeRule chosen = rule.getValue();
        if (chosen == null) {
            return Foresight.open(Texts.of("act.assign.open"));
        }
        ProjectHead head = subject.project().head();
        SegmentValues known = SegmentValues.NONE
                .on(subject.desk().today())
                .with("division", head.division())
                .with("flowType", "%02d".formatted(head.flowTypeCode()));
        String example =
                chosen.preview(known, 1).optional().map(RuledCode::value).orElse("");
        return Foresight.possible(
                List.of(Texts.of("act.assign.consequence", chosen.title(), example), Texts.of("act.assign.once")));
    }

    @Override
    public Foresight perform() {
        CodeRule chosen = rule.getValue();
        return chosen == null
                ? Foresight.open(Texts.of("act.assign.open"))
                : CodeDeed.performed(subject.desk().assignMain(subject.graph().project(), chosen.id()));
    }
}
