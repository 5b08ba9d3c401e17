package cn.jianxiao.dashboard.act;

import cn.jianxiao.code.graph.Part;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.registry.form.EngineeringCodes;
import cn.jianxiao.registry.form.FormStage;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which fields a part is told in: attachment 4's for engineering codes (GD3), else its name and buildings. */
@Component
final class PartEditors {

    private final EngineeringCodes forms;

    PartEditors(EngineeringCodes forms) {
        this.forms = forms;
    }

    /**
     * The fields.
     *
     * @param stage of the code in its rule
     * @param above the code that it is or will be split from
     */
    PartEditor of(Subject subject, CodeRule rule, String stage, String above, Part before) {
        if (!rule.id().equals(EngineeringCodes.RULE)) {
            return new PlainPart(before, "");
        }
        String previous = above.equals(subject.graph().project()) ? "" : above;
        return new RegistrationPart(new Sheet(forms, subject.project(), stage(stage), previous), before);
    }

    private static FormStage stage(String name) {
        return Stream.of(FormStage.values())
                .filter(stage -> stage.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(FormStage.PLANNING);
    }
}
