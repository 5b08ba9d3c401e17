package cn.jianxiao.dashboard.clock;

import cn.jianxiao.approval.clock.CountingRuleException;
import cn.jianxiao.approval.clock.CountingRuleText;
import cn.jianxiao.approval.clock.OfficeHours;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.stream.Collectors;

/** 办公时间 as in a rule's text: {@code 09:00-12:00 13:30-17:30}. */
final class HoursField extends TextField {

    private static final long serialVersionUID = 1L;

    HoursField(OfficeHours hours, Runnable changed) {
        super(Texts.of("clock.hours"));
        setHelperText(Texts.of("clock.hours.means"));
        setErrorMessage(Texts.of("clock.hours.form"));
        setManualValidation(true);
        setValue(hours.spans().stream()
                .map(span -> span.from() + "-" + span.to())
                .collect(Collectors.joining(" ")));
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> {
            setInvalid(hours().isEmpty());
            changed.run();
        });
    }

    /** Empty where it makes no hours. */
    Optional<OfficeHours> hours() {
        try {
            return Optional.of(CountingRuleText.read("office-hours " + getValue())
                    .counting()
                    .officeHours());
        } catch (CountingRuleException unreadable) {
            return Optional.empty();
        }
    }
}
