package cn.jianxiao.dashboard.page;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** 文字筛选: reacts a moment after the last key. */
public final class TextFilter extends TextField {

    private static final long serialVersionUID = 1L;

    /** @param typed called when the user, not the page, changed it */
    public TextFilter(String label, String hint, String value, Consumer<String> typed) {
        setLabel(label);
        setPlaceholder(hint);
        setValue(value);
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.accept(change.getValue());
            }
        });
    }
}
