package cn.jianxiao.dashboard.clock;

import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.clock.ClockSaving;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;

/** 生效对话框: what is about to hold, why, and the button that makes it so. */
public final class EffectDialog implements Deed {

    private static final int LONGEST_REASON = 512;

    private final Function<String, ClockSaving> saving;
    private final Runnable afterwards;
    private final TextArea reason = new TextArea(Texts.of("clock.reason"));

    /**
     * @param saving stores it with the reason
     * @param afterwards called when it was stored
     */
    public EffectDialog(Function<String, ClockSaving> saving, Runnable afterwards) {
        this.saving = saving;
        this.afterwards = afterwards;
    }

    /** @param summary what would hold */
    public void open(Component summary) {
        reason.setHelperText(Texts.of("clock.reason.hint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        Div differences = new Div(summary);
        differences.addClassName("effect");
        new ActionDialog(Texts.of("clock.confirm"), Texts.of("clock.effect"), this, afterwards)
                .content(reason, differences, reason)
                .watch(reason)
                .open();
    }

    @Override
    public Foresight foresee() {
        return reason.getValue().isBlank()
                ? Foresight.open(Texts.of("clock.reason.open"))
                : Foresight.possible(List.of(Texts.of("clock.effect.means")));
    }

    @Override
    public Foresight perform() {
        return SavingWords.refusal(saving.apply(reason.getValue()))
                .map(why -> Foresight.refused(List.of(why)))
                .orElseGet(() -> Foresight.possible(List.of(Texts.of("clock.saved"))));
    }
}
