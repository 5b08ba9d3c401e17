package cn.jianxiao.dashboard.quarantine;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** 出错字段: one field of the record under correction, with what the intake says of it. */
final class FaultyField extends TextField {

    private static final long serialVersionUID = 1L;

    private final String path;

    /** @param typed called with what the user, not the page, made of it */
    FaultyField(String path, Consumer<String> typed) {
        this.path = path;
        setLabel(QuarantineWords.field(path));
        setValueChangeMode(ValueChangeMode.LAZY);
        setManualValidation(true);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.accept(change.getValue());
            }
        });
    }

    String path() {
        return path;
    }

    /** Shows what was found at it; nothing for sound. */
    void tell(List<String> sentences) {
        setInvalid(!sentences.isEmpty());
        setErrorMessage(String.join(" ", sentences));
    }
}
