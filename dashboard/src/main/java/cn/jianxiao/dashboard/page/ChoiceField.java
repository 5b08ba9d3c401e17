package cn.jianxiao.dashboard.page;

import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;

/**
 * 选项: one of an enum's constants, each named by the text {@code prefix.CONSTANT}.
 *
 * @param <E> the enum
 */
public final class ChoiceField<E extends Enum<E>> extends Select<E> {

    private static final long serialVersionUID = 1L;

    /** @param chosen called when the user, not the page, chooses */
    public ChoiceField(String label, String prefix, E value, Consumer<E> chosen) {
        setLabel(label);
        setItems(value.getDeclaringClass().getEnumConstants());
        setItemLabelGenerator(constant -> Texts.of(prefix, constant));
        setValue(value);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue());
            }
        });
    }
}
