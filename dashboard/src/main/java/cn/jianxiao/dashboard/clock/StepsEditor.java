package cn.jianxiao.dashboard.clock;

import cn.jianxiao.approval.warning.Holder;
import cn.jianxiao.approval.warning.Level;
import cn.jianxiao.approval.warning.Step;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** 督办步骤编辑: on which working days a warning of one level is told to whom. */
final class StepsEditor {

    private final Level level;
    private final Map<Holder, TextField> days = new EnumMap<>(Holder.class);

    StepsEditor(Level level, List<Step> steps, boolean readOnly) {
        this.level = level;
        for (Holder holder : Holder.values()) {
            TextField field = new TextField();
            field.setAriaLabel(Texts.of("warning.steps.of", name(), Texts.of("warning.holder", holder)));
            field.setPlaceholder(Texts.of("warning.steps.none"));
            field.setReadOnly(readOnly);
            field.setValue(steps.stream()
                    .filter(step -> step.to() == holder)
                    .map(step -> Integer.toString(step.days()))
                    .collect(Collectors.joining(" ")));
            days.put(holder, field);
        }
    }

    String name() {
        return Texts.of("warning.level", level);
    }

    TextField days(Holder holder) {
        return Objects.requireNonNull(days.get(holder));
    }

    /** Empty where what was typed is no list of days. */
    Optional<List<Step>> steps() {
        List<Step> steps = new ArrayList<>();
        for (Map.Entry<Holder, TextField> each : days.entrySet()) {
            for (String word : each.getValue().getValue().split("[^0-9]+")) {
                if (!word.isEmpty()) {
                    int day = word.length() > 3 ? 0 : Integer.parseInt(word);
                    if (day == 0) {
                        return Optional.empty();
                    }
                    steps.add(new Step(each.getKey(), day));
                }
            }
        }
        return Optional.of(steps);
    }
}
