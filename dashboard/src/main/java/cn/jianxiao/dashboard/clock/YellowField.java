package cn.jianxiao.dashboard.clock;

import cn.jianxiao.approval.clock.Yellow;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;

/** 黄灯条件: a number of days, or of percent of the limit. */
final class YellowField extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_DAYS = 365;
    private static final int WHOLE = 100;

    private final MeaningSelect<YellowBy> by;
    private final IntegerField number = new IntegerField(Texts.of("clock.yellow.number"));

    YellowField(Yellow yellow, boolean readOnly, Runnable changed) {
        addClassName("yellow-field");
        by = new MeaningSelect<>(
                Texts.of("clock.yellow"),
                "clock.yellow",
                yellow instanceof Yellow.Days ? YellowBy.DAYS : YellowBy.PERCENT,
                () -> {
                    bound();
                    changed.run();
                });
        by.setReadOnly(readOnly);
        number.setValue(
                switch (yellow) {
                    case Yellow.Days(int days) -> days;
                    case Yellow.Share(int percent) -> percent;
                });
        number.setReadOnly(readOnly);
        number.setRequiredIndicatorVisible(true);
        number.setStepButtonsVisible(!readOnly);
        number.setValueChangeMode(ValueChangeMode.LAZY);
        number.addValueChangeListener(change -> changed.run());
        bound();
        add(by, number);
    }

    /** Empty where the number is none that can be meant. */
    Optional<Yellow> yellow() {
        Integer typed = number.getValue();
        if (typed == null || typed < 0 || typed > number.getMax()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (by.getValue()) {
                    case DAYS -> new Yellow.Days(typed);
                    case PERCENT -> new Yellow.Share(typed);
                });
    }

    private void bound() {
        number.setMin(0);
        number.setMax(by.getValue() == YellowBy.DAYS ? MOST_DAYS : WHOLE);
    }
}
