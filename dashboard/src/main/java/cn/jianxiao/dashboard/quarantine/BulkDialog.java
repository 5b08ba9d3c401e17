package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.RejectionLine;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 批量更正: one field of many records gets another value. Each record is shown before and after, with what the intake would
 * say; those that would be taken are sent, with progress and result.
 */
final class BulkDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient QuarantineDesk desk;
    private final transient List<RejectionLine> lines;
    private final ComboBox<String> field = new ComboBox<>(Texts.of("finding.field"));
    private final TextField only = new TextField(Texts.of("quarantine.bulk.only"));
    private final TextField value = new TextField(Texts.of("quarantine.bulk.value"));
    private final Div preview = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Span state = new Span();
    private final Button send = new Button(Texts.of("quarantine.send"), click -> send());
    private final Button leave = new Button(Texts.of("close"), click -> close());
    private transient @Nullable BulkPreview previewed;

    /** @param chosen the open records to change */
    BulkDialog(QuarantineDesk desk, List<RejectionLine> chosen, Runnable afterwards) {
        this.desk = desk;
        this.lines = List.copyOf(chosen);
        setHeaderTitle(Texts.of("quarantine.bulk.title", lines.size()));
        setWidth("60rem");
        setCloseOnOutsideClick(false);
        field.setItems(BulkFields.of(lines));
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail()));
        field.setItemLabelGenerator(QuarantineWords::field);
        BulkFields.mostFaulty(lines).ifPresent(field::setValue);
        only.setHelperText(Texts.of("quarantine.bulk.only.hint"));
        value.setHelperText(Texts.of("quarantine.bulk.value.hint"));
        List.of(only, value).forEach(each -> {
            each.setValueChangeMode(ValueChangeMode.LAZY);
            each.addValueChangeListener(change -> look());
        });
        field.addValueChangeListener(change -> look());
        Div change = new Div(field, only, value);
        change.addClassName("part-fields");
        state.getElement().setAttribute("role", "status");
        bar.setVisible(false);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(change, state, bar, preview);
        getFooter().add(leave, send);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                value.focus();
                look();
            } else {
                afterwards.run();
            }
        });
    }

    private void look() {
        preview.removeAll();
        previewed = null;
        send.setEnabled(false);
        if (field.getValue() == null || field.getValue().isBlank()) {
            state.setText(Texts.of("quarantine.bulk.open"));
            return;
        }
        BulkChange change = new BulkChange(field.getValue(), only.getValue(), value.getValue());
        BulkPreview ahead = BulkPreview.of(lines, change, desk);
        int passing = ahead.passing().size();
        state.setText(Texts.of(
                "quarantine.bulk.means",
                Figures.count(passing),
                Figures.count(ahead.lines().size() - passing),
                Figures.count(ahead.others())));
        preview.add(BulkTable.of(ahead.lines()));
        previewed = ahead;
        send.setEnabled(passing > 0);
    }

    private void send() {
        BulkPreview ahead = previewed;
        if (ahead == null) {
            return;
        }
        List<Amended> amended = ahead.passing();
        send.setEnabled(false);
        leave.setEnabled(false);
        bar.setMax(amended.size());
        bar.setValue(0);
        bar.setVisible(true);
        UI ui = UI.getCurrent();
        desk.inBackground(
                follow -> follow.correct(amended, reached -> tell(ui, () -> bar.setValue(reached))),
                outcome -> tell(ui, () -> finished(OutcomeWords.of(outcome, "quarantine.correct.done"))),
                failed -> tell(ui, () -> finished(List.of(Texts.of("quarantine.failed")))));
    }

    private void finished(List<String> sentences) {
        bar.setVisible(false);
        leave.setEnabled(true);
        preview.removeAll();
        state.setText(String.join(" ", sentences));
    }

    private void tell(UI ui, SerializableRunnable news) {
        ui.accessLater(news, () -> {}).run();
    }
}
