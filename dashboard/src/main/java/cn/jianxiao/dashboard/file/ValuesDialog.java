package cn.jianxiao.dashboard.file;

import cn.jianxiao.approval.event.Coded;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.RecordTerms;
import cn.jianxiao.ingest.file.RecordField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** 取值对应: the different values of a column, each with the entry of the code list that it means. */
final class ValuesDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient RecordField field;
    private final transient Map<String, String> meanings;

    /**
     * @param counts the values and how often each stands in the column
     * @param known what values mean so far
     * @param done called with what they mean now
     */
    ValuesDialog(
            RecordField field,
            Map<String, Long> counts,
            Map<String, String> known,
            Consumer<Map<String, String>> done) {
        this.field = field;
        this.meanings = new LinkedHashMap<>(known);
        setHeaderTitle(Texts.of("files.values.title", RecordTerms.of(field.name())));
        addClassName("values-dialog");
        setWidth("40rem");
        PlainTable<Map.Entry<String, Long>> table = new PlainTable<Map.Entry<String, Long>>()
                .text(Texts.of("files.values.value"), Map.Entry::getKey)
                .number(Texts.of("files.records"), entry -> Figures.count(entry.getValue()))
                .component(Texts.of("files.values.means"), entry -> meaning(entry.getKey()))
                .rows(counts.entrySet());
        Button take = new Button(Texts.of("files.values.take"), click -> {
            close();
            done.accept(Map.copyOf(meanings));
        });
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(Texts.of("files.values.about")), table);
        getFooter().add(new Button(Texts.of("cancel"), click -> close()), take);
    }

    private Component meaning(String value) {
        Map<String, String> entries = new LinkedHashMap<>();
        switch (field.shape()) {
            case FLAG -> Stream.of("1", "0").forEach(flag -> entries.put(flag, Texts.of("files.flag." + flag)));
            case CODE, TEXT, TIME, NUMBER, LIST -> {
                for (Coded entry : field.entries()) {
                    entries.put(String.valueOf(entry.code()), FieldWords.of(entry));
                }
            }
        }
        ComboBox<String> choice = new ComboBox<>();
        choice.setAriaLabel(Texts.of("files.values.of", value));
        choice.setItems(List.copyOf(entries.keySet()));
        choice.setItemLabelGenerator(code -> entries.getOrDefault(code, code));
        choice.setClearButtonVisible(true);
        choice.setPlaceholder(Texts.of("files.values.asis"));
        choice.setValue(meanings.get(value));
        choice.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                meanings.remove(value);
            } else {
                meanings.put(value, change.getValue());
            }
        });
        return choice;
    }
}
