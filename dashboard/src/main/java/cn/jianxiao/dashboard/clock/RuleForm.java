package cn.jianxiao.dashboard.clock;

import cn.jianxiao.approval.clock.CountUnit;
import cn.jianxiao.approval.clock.Counting;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.clock.DeadlineAt;
import cn.jianxiao.approval.clock.LimitRule;
import cn.jianxiao.approval.clock.OfficeHours;
import cn.jianxiao.approval.clock.ParallelTime;
import cn.jianxiao.approval.clock.TimeKind;
import cn.jianxiao.approval.clock.Yellow;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 规则表单: a counting rule, each of its properties with what it means. */
final class RuleForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CountingRule present;
    private final MeaningSelect<CountUnit> unit;
    private final HoursField hours;
    private final MeaningSelect<Counted> first;
    private final MeaningSelect<Counted> last;
    private final MeaningSelect<DeadlineAt> deadline;
    private final MeaningSelect<OverdueFrom> overdue;
    private final YellowField yellow;
    private final CheckboxGroup<TimeKind> stops = new CheckboxGroup<>(Texts.of("clock.stops"));
    private final CheckboxGroup<EventStatus> judged = new CheckboxGroup<>(Texts.of("clock.judged"));
    private final MeaningSelect<ParallelTime> parallel;

    /** @param changed called after every change */
    RuleForm(CountingRule rule, boolean readOnly, Runnable changed) {
        this.present = rule;
        addClassName("rule-form");
        unit = select("clock.unit", rule.counting().unit(), readOnly, () -> {
            showUnit();
            changed.run();
        });
        hours = new HoursField(rule.counting().officeHours(), changed);
        hours.setReadOnly(readOnly);
        first = select("clock.first", Counted.of(rule.counting().firstDayCounted()), readOnly, changed);
        last = select("clock.last", Counted.of(rule.counting().lastDayCounted()), readOnly, changed);
        deadline = select("clock.deadline", rule.limit().deadlineAt(), readOnly, changed);
        overdue = select("clock.overdue", OverdueFrom.of(rule.limit().overdueAtLimit()), readOnly, changed);
        yellow = new YellowField(rule.limit().yellow(), readOnly, changed);
        parallel = select("clock.parallel", rule.parallel(), readOnly, changed);
        stops.setItems(TimeKind.CORRECTION, TimeKind.SPECIAL);
        stops.setItemLabelGenerator(kind -> Texts.of("time", kind));
        several(stops, rule.stops(), "clock.stops.means", readOnly, changed);
        judged.setItems(
                Arrays.stream(EventStatus.values()).filter(EventStatus::isFinal).toList());
        judged.setItemLabelGenerator(status -> Texts.of("status", status));
        several(judged, rule.limit().judged(), "clock.judged.means", readOnly, changed);
        judged.addClassName("wide");
        add(unit, hours, first, last, deadline, overdue, yellow, stops, parallel, judged);
        showUnit();
    }

    /** The rule as drafted under the present one's name and version; empty while a field says nothing usable. */
    Optional<CountingRule> rule() {
        Optional<OfficeHours> typedHours = hours.hours();
        Optional<Yellow> typedYellow = yellow.yellow();
        if (typedHours.isEmpty() || typedYellow.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CountingRule(
                present.id(),
                present.version(),
                new Counting(
                        unit.getValue(),
                        first.getValue() == Counted.COUNTED,
                        last.getValue() == Counted.COUNTED,
                        typedHours.get()),
                stops.getValue(),
                new LimitRule(
                        deadline.getValue(),
                        overdue.getValue() == OverdueFrom.AT_LIMIT,
                        typedYellow.get(),
                        judged.getValue()),
                parallel.getValue()));
    }

    /** Hours know neither first and last days nor an end of the day. */
    private void showUnit() {
        boolean byHours = unit.getValue() == CountUnit.WORKING_HOUR;
        hours.setVisible(byHours);
        List.of(first, last, deadline).forEach(field -> field.setVisible(!byHours));
    }

    private static <E extends Enum<E>> MeaningSelect<E> select(
            String key, E value, boolean readOnly, Runnable changed) {
        MeaningSelect<E> select = new MeaningSelect<>(Texts.of(key), key, value, changed);
        select.setReadOnly(readOnly);
        return select;
    }

    private static <T> void several(
            CheckboxGroup<T> group, Collection<T> values, String means, boolean readOnly, Runnable changed) {
        group.setHelperText(Texts.of(means));
        group.setValue(Set.copyOf(values));
        group.setReadOnly(readOnly);
        group.addValueChangeListener(change -> changed.run());
    }
}
