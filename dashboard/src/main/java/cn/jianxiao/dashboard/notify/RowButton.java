package cn.jianxiao.dashboard.notify;

import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A small button in a row, which says to those who only hear it what it is about. */
final class RowButton {

    private RowButton() {}

    static Button of(String key, String what, Runnable deed) {
        Button button = new Button(Texts.of(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(Texts.of(key) + " " + what);
        return button;
    }
}
