package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.code.Finding;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.ChoiceField;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.ingest.step.RecordKind;
import cn.jianxiao.ingest.step.Verdict;
import cn.jianxiao.sql.query.RejectionLine;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 更正: the record as text, its faulty fields above it, and at any moment what the intake would say. Fields and text are two
 * views of the same record; only what would be taken can be sent.
 */
final class CorrectionDialog implements Deed {

    private static final String WIDTH = "56rem";

    private final QuarantineDesk desk;
    private final RejectionLine line;
    private final Runnable afterwards;
    private final TextArea text = new TextArea(Texts.of("quarantine.raw"));
    private final ChoiceField<RecordKind> kind;
    private final Div fields = new Div();
    private final Map<String, FaultyField> faulty = new LinkedHashMap<>();
    private final ActionDialog dialog;

    CorrectionDialog(QuarantineDesk desk, RejectionLine line, Runnable afterwards) {
        this.desk = desk;
        this.line = line;
        this.afterwards = afterwards;
        KeptRecord kept = KeptRecord.of(line);
        dialog = new ActionDialog(
                Texts.of("quarantine.correct.title", line.place()), Texts.of("quarantine.send"), this, afterwards);
        kind = new ChoiceField<>(
                Texts.of("quarantine.kind"), "quarantine.kind", kept.kind(), chosen -> dialog.update());
        text.setValue(RecordText.pretty(kept.text()));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassNames("rule-text", "record-text");
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                fillFields();
            }
        });
        fields.addClassName("part-fields");
        if (RecordText.of(kept.text()).isPresent() && !line.field().isEmpty()) {
            field(line.field());
        }
    }

    void open() {
        FaultyField named = faulty.get(line.field());
        Focusable<?> first = named == null ? text : named;
        Button aside = new Button(Texts.of("quarantine.aside"), click -> {
            dialog.close();
            new AsideDialog(desk, List.of(line), afterwards).open();
        });
        dialog.getFooter().add(aside);
        dialog.setWidth(WIDTH);
        dialog.content(first, RecordDialog.facts(line), fields, kind, text, History.of(desk.history(line)))
                .watch(text)
                .open();
    }

    @Override
    public Foresight foresee() {
        if (text.isEmpty()) {
            faulty.values().forEach(field -> field.tell(List.of()));
            return Foresight.open(Texts.of("quarantine.raw.write"));
        }
        Verdict verdict = desk.check(kind.getValue(), sent());
        tellFields(verdict);
        List<String> sentences = QuarantineWords.findings(verdict.findings());
        if (verdict.refused()) {
            return Foresight.refused(QuarantineWords.findings(
                    verdict.findings().stream().filter(Finding::hard).toList()));
        }
        List<String> means = new ArrayList<>();
        means.add(Texts.of(verdict.waits() ? "quarantine.correct.waits" : "quarantine.correct.means"));
        means.addAll(sentences);
        return Foresight.possible(means);
    }

    @Override
    public Foresight perform() {
        Outcome outcome =
                desk.follow().correct(List.of(new Amended(line.place(), kind.getValue(), sent())), reached -> {});
        List<String> sentences = OutcomeWords.of(outcome, "quarantine.correct.done");
        return outcome.done() == 1 ? Foresight.possible(sentences) : Foresight.refused(sentences);
    }

    /** On one line where it is a record. */
    private String sent() {
        return record().map(RecordText::line).orElse(text.getValue());
    }

    private Optional<RecordText> record() {
        return RecordText.of(text.getValue());
    }

    /** What was found shows at its field; fields that were faulty once stay. */
    private void tellFields(Verdict verdict) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        if (record().isPresent()) {
            verdict.findings().stream()
                    .filter(finding -> finding.hard() && !finding.field().isEmpty())
                    .forEach(finding -> found.computeIfAbsent(finding.field(), name -> new ArrayList<>())
                            .add(QuarantineWords.finding(finding)));
        }
        found.keySet().forEach(this::field);
        faulty.forEach((path, field) -> field.tell(found.getOrDefault(path, List.of())));
    }

    private void field(String path) {
        if (!faulty.containsKey(path)) {
            FaultyField field = new FaultyField(path, value -> type(path, value));
            faulty.put(path, field);
            fields.add(field);
            fillFields();
        }
    }

    private void type(String path, String value) {
        record().ifPresent(record -> text.setValue(record.with(path, value).pretty()));
    }

    private void fillFields() {
        record().ifPresent(record -> faulty.values().forEach(field -> field.setValue(record.value(field.path()))));
    }
}
