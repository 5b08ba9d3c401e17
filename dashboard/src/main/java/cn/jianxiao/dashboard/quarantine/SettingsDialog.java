package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.code.Finding;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.FindingTexts;
import cn.jianxiao.registry.quarantine.QuarantineSettings;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;

/** 隔离区设置: when a record that waits is an orphan, and how long the texts of rejected records are kept. */
final class SettingsDialog implements Deed {

    private final QuarantineDesk desk;
    private final Runnable afterwards;
    private final QuarantineSettings present;
    private final IntegerField orphanDays = new IntegerField(Texts.of("quarantine.orphanDays"));
    private final IntegerField rawDays = new IntegerField(Texts.of("quarantine.rawDays"));

    SettingsDialog(QuarantineDesk desk, Runnable afterwards) {
        this.desk = desk;
        this.afterwards = afterwards;
        this.present = desk.rules().current();
        orphanDays.setValue(present.orphanDays());
        rawDays.setValue(present.rawDays());
        rawDays.setHelperText(Texts.of("quarantine.rawDays.hint"));
        List.of(orphanDays, rawDays).forEach(field -> field.setValueChangeMode(ValueChangeMode.LAZY));
    }

    void open() {
        Paragraph changed = new Paragraph(desk.rules()
                .changed()
                .map(stamp -> Texts.of(
                        "quarantine.settings.changed",
                        Moments.minute(stamp.at()),
                        stamp.by().account()))
                .orElseGet(() -> Texts.of("quarantine.settings.shipped")));
        changed.addClassName("note");
        new ActionDialog(Texts.of("quarantine.settings"), Texts.of("save"), this, afterwards)
                .content(orphanDays, orphanDays, rawDays, changed)
                .watch(orphanDays, rawDays)
                .open();
    }

    @Override
    public Foresight foresee() {
        if (orphanDays.getValue() == null || rawDays.getValue() == null) {
            return Foresight.open(Texts.of("quarantine.settings.open"));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(Texts.of("quarantine.settings.orphans", orphanDays.getValue()));
        sentences.add(
                wanted().keepsTextsForEver()
                        ? Texts.of("quarantine.settings.ever")
                        : Texts.of("quarantine.settings.erases", rawDays.getValue()));
        return Foresight.possible(sentences);
    }

    @Override
    public Foresight perform() {
        Foresight ahead = foresee();
        if (!ahead.isPossible()) {
            return ahead;
        }
        List<Finding> findings = desk.save(wanted());
        return findings.isEmpty() ? ahead : Foresight.refused(FindingTexts.of(findings));
    }

    private QuarantineSettings wanted() {
        return new QuarantineSettings(present.version(), orphanDays.getValue(), rawDays.getValue());
    }
}
