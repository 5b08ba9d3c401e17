package cn.jianxiao.dashboard.clock;

import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.select.Select;

/**
 * 带说明的选项: below it, what the chosen constant means: the text {@code prefix.CONSTANT.means}.
 *
 * @param <E> the enum
 */
final class MeaningSelect<E extends Enum<E>> extends Select<E> {

    private static final long serialVersionUID = 1L;

    MeaningSelect(String label, String prefix, E value, Runnable changed) {
        setLabel(label);
        setItems(value.getDeclaringClass().getEnumConstants());
        setItemLabelGenerator(constant -> Texts.of(prefix, constant));
        setValue(value);
        explain(prefix);
        addValueChangeListener(change -> {
            explain(prefix);
            changed.run();
        });
    }

    private void explain(String prefix) {
        setHelperText(Texts.of(prefix + "." + getValue().name() + ".means"));
    }
}
