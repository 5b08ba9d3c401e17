package cn.jianxiao.dashboard.shell;

import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/** 深色与浅色. */
final class SchemeButton extends Button {

    private static final long serialVersionUID = 1L;

    SchemeButton() {
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        setId("scheme");
        addClickListener(click -> {
            Preferences.turn(UI.getCurrent());
            show();
        });
        show();
    }

    private void show() {
        boolean dark = Preferences.isDark(UI.getCurrent());
        setIcon((dark ? VaadinIcon.LIGHTBULB : VaadinIcon.MOON_O).create());
        setAriaLabel(Texts.of(dark ? "scheme.light" : "scheme.dark"));
        setTooltipText(Texts.of(dark ? "scheme.light" : "scheme.dark"));
    }
}
