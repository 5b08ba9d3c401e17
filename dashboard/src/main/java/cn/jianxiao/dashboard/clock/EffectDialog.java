package cn.jianxiao.dashboard.clock;

import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.clock.ClockSaving;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;

/** 生效对话框: what is about to hold, why, and the button that makes it so. */
public final class EffectDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 512;
    private static final int TOLD_FOR = 8_000;

    private final transient Function<String, ClockSaving> deed;
    private final transient Runnable afterwards;
    private final TextArea reason = new TextArea(Texts.of("clock.reason"));

    /**
     * @param deed stores it with the reason
     * @param afterwards called when it was stored
     * @param summary what would hold
     */
    public EffectDialog(String title, Function<String, ClockSaving> deed, Runnable afterwards, Component... summary) {
        this.deed = deed;
        this.afterwards = afterwards;
        setHeaderTitle(title);
        setWidth("38rem");
        setCloseOnOutsideClick(false);
        reason.setHelperText(Texts.of("clock.reason.hint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        Div content = new Div(summary);
        content.addClassName("effect");
        add(content, reason);
        Button act = new Button(Texts.of("clock.effect"), click -> act());
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Texts.of("cancel"), click -> close()), act);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                reason.focus();
            }
        });
    }

    private void act() {
        SavingWords.refusal(deed.apply(reason.getValue())).ifPresentOrElse(this::refuse, this::done);
    }

    private void refuse(String why) {
        reason.setErrorMessage(why);
        reason.setInvalid(true);
        reason.focus();
    }

    private void done() {
        close();
        afterwards.run();
        Notification told = Notification.show(Texts.of("clock.saved"), TOLD_FOR, Notification.Position.BOTTOM_END);
        told.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }
}
