package cn.jianxiao.dashboard.rule;

import cn.jianxiao.code.rule.SegmentValues;
import cn.jianxiao.dashboard.desk.CodeDesk;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.rule.RulePreview;
import cn.jianxiao.registry.rule.RuleSaving;
import cn.jianxiao.registry.rule.StoredRules;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;

/** 编辑规则 (CQ8): the text of a rule, what it would make, and only then a new version; a rule that clashes is refused. */
final class RuleDialog implements Deed {

    private static final int EXAMPLES = 3;

    private final StoredRules rules;
    private final CodeDesk desk;
    private final Runnable afterwards;
    private final TextArea text = new TextArea(Texts.of("rule.text"));
    private final TextField reason = new TextField(Texts.of("act.reason"));

    RuleDialog(StoredRules rules, CodeDesk desk, Runnable afterwards) {
        this.rules = rules;
        this.desk = desk;
        this.afterwards = afterwards;
    }

    /** @param initial the rule as it is, or an example to begin with */
    void open(String title, String initial) {
        text.setValue(initial);
        text.addClassName("rule-text");
        text.setMinRows(16);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setRequiredIndicatorVisible(true);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        NativeDetails grammar = new NativeDetails(Texts.of("rule.grammar"), new Pre(Texts.of("rule.grammar.text")));
        grammar.addClassName("grammar");
        grammar.setOpen(true);
        Div sides = new Div(text, grammar);
        sides.addClassName("rule-editor");
        ActionDialog dialog = new ActionDialog(title, Texts.of("rule.save"), this, afterwards);
        dialog.setWidth("64rem");
        dialog.content(text, sides, reason).watch(text, reason).open();
    }

    @Override
    public Foresight foresee() {
        SegmentValues known = SegmentValues.NONE.on(desk.today());
        return switch (rules.preview(text.getValue(), known, 1, EXAMPLES)) {
            case RulePreview.Refused refused -> Foresight.refused(RuleFaults.of(refused.faults()));
            case RulePreview.Shown shown when isKnown(shown) -> Foresight.open(Texts.of("rule.unchanged"));
            case RulePreview.Shown shown
            when reason.getValue().isBlank() ->
                new Foresight(Foresight.State.OPEN, sentences(shown, Texts.of("act.reason.open")));
            case RulePreview.Shown shown -> Foresight.possible(sentences(shown, Texts.of("rule.old.valid")));
        };
    }

    private boolean isKnown(RulePreview.Shown shown) {
        return rules.current().referred(shown.rule().reference()).isPresent();
    }

    private static List<String> sentences(RulePreview.Shown shown, String last) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                Texts.of("rule.becomes", shown.rule().reference(), shown.rule().title()));
        sentences.add(Texts.of("rule.next", String.join(Texts.of("list.comma"), shown.next())));
        if (!shown.split().isEmpty()) {
            sentences.add(Texts.of("rule.split", String.join(Texts.of("list.comma"), shown.split())));
        }
        sentences.add(last);
        return sentences;
    }

    @Override
    public Foresight perform() {
        return switch (rules.save(text.getValue(), reason.getValue().strip(), desk.ruling())) {
            case RuleSaving.Refused refused -> Foresight.refused(RuleFaults.of(refused.faults()));
            case RuleSaving.Unchanged unchanged -> Foresight.open(Texts.of("rule.unchanged"));
            case RuleSaving.Saved saved ->
                Foresight.possible(List.of(Texts.of(
                        "rule.saved",
                        saved.version().rule().reference(),
                        saved.version().rule().title())));
        };
    }
}
