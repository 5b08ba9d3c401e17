package cn.jianxiao.dashboard.file;

import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.ingest.text.DateForm;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;

/** 日期写法: of a column, each with an example; any other pattern can be typed. */
final class DateFormField extends ComboBox<String> {

    private static final long serialVersionUID = 1L;
    private static final List<String> KNOWN = List.of(
            "usual", "serial", "serial-1904", "epoch-seconds", "epoch-millis", "d/M/yyyy", "M/d/yyyy", "d.M.yyyy");

    DateFormField(String label, Runnable changed) {
        setAriaLabel(label);
        setItems(KNOWN);
        setItemLabelGenerator(form -> KNOWN.contains(form) ? Texts.of("files.dates." + form) : form);
        setValue("usual");
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> choose(typed.getDetail().strip()));
        addValueChangeListener(change -> {
            if (change.getValue() == null) {
                setValue("usual");
            } else if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    /** A text that is no form is not taken. */
    void choose(String form) {
        try {
            DateForm.of(form);
        } catch (IllegalArgumentException e) {
            setErrorMessage(Texts.of("files.dates.unusable"));
            setInvalid(true);
            return;
        }
        List<String> items = new ArrayList<>(KNOWN);
        if (!items.contains(form)) {
            items.add(form);
        }
        setItems(items);
        setInvalid(false);
        setValue(form);
    }

    DateForm form() {
        return DateForm.of(getValue());
    }
}
