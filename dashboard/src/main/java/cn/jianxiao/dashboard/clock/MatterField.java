package cn.jianxiao.dashboard.clock;

import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.MatterLine;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** 事项选择: among the matters of cases by name and code, or any other by its code. */
final class MatterField extends MultiSelectComboBox<String> {

    private static final long serialVersionUID = 1L;

    MatterField(Collection<MatterLine> known, Collection<String> chosen, boolean readOnly) {
        Map<String, String> names =
                known.stream().collect(Collectors.toMap(MatterLine::matter, MatterLine::name, (one, other) -> one));
        TreeSet<String> items = new TreeSet<>(names.keySet());
        items.addAll(chosen);
        setItemLabelGenerator(code -> (names.getOrDefault(code, "") + " " + code).strip());
        setItems(items);
        setValue(new TreeSet<>(chosen));
        setReadOnly(readOnly);
        setClearButtonVisible(true);
        if (!readOnly) {
            setAllowCustomValue(true);
            setTooltipText(Texts.of("stages.matter.hint"));
        }
        addCustomValueSetListener(typed -> {
            TreeSet<String> more = new TreeSet<>(getValue());
            more.addAll(Arrays.asList(typed.getDetail().strip().split("[\\s,，、]+")));
            items.addAll(more);
            setItems(items);
            setValue(more);
        });
    }
}
