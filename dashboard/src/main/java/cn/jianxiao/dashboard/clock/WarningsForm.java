package cn.jianxiao.dashboard.clock;

import cn.jianxiao.approval.warning.ArchivePromise;
import cn.jianxiao.approval.warning.Holder;
import cn.jianxiao.approval.warning.Level;
import cn.jianxiao.approval.warning.PauseLimits;
import cn.jianxiao.approval.warning.Step;
import cn.jianxiao.approval.warning.WarningRules;
import cn.jianxiao.approval.warning.WarningRulesText;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** 预警规则表单: which way warnings go, how long a pause may last, and what was promised of archives. */
final class WarningsForm {

    private final WarningRules present;
    private final StepsEditor yellow;
    private final StepsEditor red;
    private final IntegerField correction;
    private final IntegerField special;
    private final TextField byKind = new TextField(Texts.of("warning.pause.kinds"));
    private final IntegerField archive;
    private final IntegerField reminder;

    WarningsForm(WarningRules present, boolean readOnly) {
        this.present = present;
        yellow = new StepsEditor(Level.YELLOW, present.yellow(), readOnly);
        red = new StepsEditor(Level.RED, present.red(), readOnly);
        correction = days(present.pauses().correction(), "warning.pause.correction", readOnly);
        special = days(present.pauses().special(), "warning.pause.special", readOnly);
        archive = days(present.archive().days(), "warning.archive.days", readOnly);
        reminder = days(present.archive().reminder(), "warning.archive.reminder", readOnly);
        byKind.setHelperText(Texts.of("warning.pause.kinds.means"));
        byKind.setReadOnly(readOnly);
        byKind.setValue(present.pauses().ordered().entrySet().stream()
                .map(each -> each.getKey() + ":" + each.getValue())
                .collect(Collectors.joining(" ")));
    }

    private static IntegerField days(int days, String key, boolean readOnly) {
        IntegerField field = StageEditor.limit(days, readOnly);
        field.setLabel(Texts.of(key));
        field.setHelperText(Texts.of(key + ".means"));
        return field;
    }

    List<Card> cards() {
        PlainTable<StepsEditor> steps =
                new PlainTable<StepsEditor>().text(Texts.of("warning.level"), StepsEditor::name);
        for (Holder holder : Holder.values()) {
            steps.component(Texts.of("warning.holder", holder), editor -> editor.days(holder));
        }
        Div fields = new Div(correction, special, byKind, archive, reminder);
        fields.addClassName("rule-form");
        return List.of(
                new Card(Texts.of("warning.steps.title"), steps.rows(List.of(yellow, red)))
                        .about(Texts.of("warning.steps.about")),
                new Card(Texts.of("warning.pauses.title"), fields));
    }

    /** Empty while a field says nothing usable. */
    Optional<WarningRules> rules() {
        Optional<List<Step>> first = yellow.steps();
        Optional<List<Step>> second = red.steps();
        if (first.isEmpty() || second.isEmpty() || anyEmpty()) {
            return Optional.empty();
        }
        try {
            PauseLimits limits = WarningRulesText.with(
                            present,
                            "pause-limits",
                            Arrays.asList(("correction:" + correction.getValue() + " special:" + special.getValue()
                                            + " " + byKind.getValue())
                                    .strip()
                                    .split("\\s+")))
                    .pauses();
            return Optional.of(new WarningRules(
                    first.get(), second.get(), limits, new ArchivePromise(archive.getValue(), reminder.getValue())));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unusable) {
            return Optional.empty();
        }
    }

    private boolean anyEmpty() {
        return List.of(correction, special, archive, reminder).stream().anyMatch(field -> field.getValue() == null);
    }
}
