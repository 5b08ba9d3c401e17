package cn.jianxiao.dashboard.clock;

import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.approval.project.Milestone;
import cn.jianxiao.approval.project.StageRule;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.MatterLine;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Collection;
import java.util.Optional;

/** 阶段规则编辑: the fields of one stage. */
final class StageEditor {

    private final Stage stage;
    private final IntegerField limit;
    private final Select<Milestone> milestone = new Select<>();
    private final MatterField matters;

    StageEditor(StageRule rule, Collection<MatterLine> known, boolean readOnly) {
        this.stage = rule.stage();
        limit = limit(rule.limitDays(), readOnly);
        limit.setAriaLabel(Texts.of("stages.limit.of", name()));
        milestone.setAriaLabel(Texts.of("stages.milestone.of", name()));
        milestone.setItems(Milestone.values());
        milestone.setItemLabelGenerator(each -> Texts.of("clock.milestone", each));
        milestone.setValue(rule.milestone());
        milestone.setReadOnly(readOnly);
        matters = new MatterField(known, rule.matters(), readOnly);
        matters.setAriaLabel(Texts.of("stages.matters.of", name()));
        matters.setPlaceholder(Texts.of("stages.matters.all"));
        matters.setWidthFull();
    }

    static IntegerField limit(int days, boolean readOnly) {
        IntegerField field = new IntegerField();
        field.setValue(days);
        field.setMin(0);
        field.setReadOnly(readOnly);
        field.setStepButtonsVisible(!readOnly);
        return field;
    }

    String name() {
        return Texts.of("stage", stage);
    }

    IntegerField limit() {
        return limit;
    }

    Select<Milestone> milestone() {
        return milestone;
    }

    MatterField matters() {
        return matters;
    }

    /** Empty while the limit is none. */
    Optional<StageRule> rule() {
        Integer days = limit.getValue();
        return days == null || days < 0
                ? Optional.empty()
                : Optional.of(new StageRule(stage, days, milestone.getValue(), matters.getValue()));
    }
}
