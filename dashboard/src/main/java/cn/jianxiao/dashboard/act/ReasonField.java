package cn.jianxiao.dashboard.act;

import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** 原因: why something is changed or ended. */
final class ReasonField extends TextArea {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 512;

    ReasonField() {
        setLabel(Texts.of("act.reason"));
        setMaxLength(LONGEST);
        setMinRows(2);
        setRequiredIndicatorVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
    }
}
