package cn.jianxiao.dashboard.running;

import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.FindingTexts;
import cn.jianxiao.registry.running.Deciding;
import cn.jianxiao.registry.running.RunningLine;
import cn.jianxiao.registry.running.RunningState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;

/** 处理一行 (SC3): what it says, what was found, and one decision, which cannot be taken back. */
final class LineDialog implements Deed {

    private static final String WIDTH = "48rem";
    private static final int LONGEST = 512;

    private final RunningDesk desk;
    private final RunningLine line;
    private final Select<Verdict> verdict = new Select<>();
    private final TextField words = new TextField();
    private final Select<CodeRule> rule = new Select<>();

    private LineDialog(RunningDesk desk, RunningLine line) {
        this.desk = desk;
        this.line = line;
    }

    static void open(RunningDesk desk, RunningLine line, Runnable afterwards) {
        if (line.state() == RunningState.OPEN) {
            new LineDialog(desk, line).deciding(afterwards).open();
        } else {
            reading(line).open();
        }
    }

    private static Dialog reading(RunningLine line) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(title(line));
        dialog.setWidth(WIDTH);
        Paragraph decision = new Paragraph(RunningWords.decision(line));
        decision.addClassName("note");
        dialog.add(LineFacts.of(line), decision);
        dialog.getFooter().add(new Button(Texts.of("close"), click -> dialog.close()));
        return dialog;
    }

    private ActionDialog deciding(Runnable afterwards) {
        List<Verdict> possible = Verdict.of(line);
        verdict.setLabel(Texts.of("running.verdict"));
        verdict.setItems(possible);
        verdict.setItemLabelGenerator(each -> Texts.of("running.verdict", each));
        verdict.setValue(possible.getFirst());
        verdict.setWidthFull();
        verdict.addValueChangeListener(change -> asking());
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        words.setRequiredIndicatorVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        ruling();
        asking();
        ActionDialog dialog = new ActionDialog(title(line), Texts.of("running.decide"), this, afterwards).losing();
        dialog.setWidth(WIDTH);
        return dialog.content(verdict, LineFacts.of(line), verdict, rule, words).watch(verdict, rule, words);
    }

    private void ruling() {
        List<CodeRule> rules = desk.uncodedRules();
        rule.setLabel(Texts.of("running.rule"));
        rule.setItems(rules);
        rule.setItemLabelGenerator(each -> each.title() + " " + each.reference());
        rules.stream().findFirst().ifPresent(rule::setValue);
        rule.setWidthFull();
    }

    private void asking() {
        Verdict chosen = verdict.getValue();
        boolean asked = chosen == Verdict.LINK || chosen == Verdict.REFUSE;
        rule.setVisible(chosen == Verdict.REGISTER_UNCODED);
        words.setVisible(asked);
        words.setLabel(Texts.of(chosen == Verdict.LINK ? "running.code" : "act.reason"));
    }

    @Override
    public Foresight foresee() {
        Verdict chosen = verdict.getValue();
        if (words.isVisible() && words.getValue().isBlank()) {
            return Foresight.open(Texts.of(chosen == Verdict.LINK ? "running.code.open" : "act.reason.open"));
        }
        if (rule.isVisible() && line.told().division().isBlank()) {
            return Foresight.refused(List.of(Texts.of("running.verdict.no-division")));
        }
        if (rule.isVisible() && rule.getValue() == null) {
            return Foresight.open(Texts.of("running.rule.open"));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(Texts.of("running.means", chosen));
        if (chosen != Verdict.REFUSE && !line.told().ownCode().isBlank()) {
            sentences.add(Texts.of("running.means.alias", line.told().ownCode(), line.system()));
        }
        sentences.add(Texts.of("running.final"));
        return Foresight.possible(sentences);
    }

    @Override
    public Foresight perform() {
        return switch (desk.decide(line, verdict.getValue(), asked())) {
            case Deciding.Done done ->
                Foresight.possible(
                        List.of(Texts.of("running.state", done.decision().state())));
            case Deciding.Refused refused -> Foresight.refused(FindingTexts.of(refused.findings()));
        };
    }

    private String asked() {
        return rule.isVisible() ? rule.getValue().id() : words.getValue();
    }

    private static String title(RunningLine line) {
        return line.told().name().isBlank()
                ? line.told().ownCode()
                : line.told().name();
    }
}
