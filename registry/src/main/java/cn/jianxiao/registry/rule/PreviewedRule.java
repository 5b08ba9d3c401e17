package cn.jianxiao.registry.rule;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.Parsed;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.code.rule.RuledCode;
import cn.jianxiao.code.rule.SegmentValues;
import cn.jianxiao.code.rule.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes examples by a rule that may not be stored yet. */
final class PreviewedRule {

    private final CodeRule rule;
    private final List<String> next = new ArrayList<>();
    private final List<String> split = new ArrayList<>();

    private PreviewedRule(CodeRule rule) {
        this.rule = rule;
    }

    static RulePreview show(CodeRule rule, SegmentValues known, int first, int count) {
        PreviewedRule previewed = new PreviewedRule(rule);
        for (int serial = first; serial < first + count; serial++) {
            Parsed<RuledCode> code = rule.preview(known, serial);
            if (code instanceof Parsed.Failed<RuledCode> failed && serial == first) {
                Finding cause = failed.cause();
                Finding finding = RuleStorageReason.NO_PREVIEW.about(cause.field(), cause.value());
                return new RulePreview.Refused(
                        List.of(new RuleFault(RuleFault.WHOLE, finding, cause.toString()), RuleFault.whole(cause)));
            }
            code.optional().map(RuledCode::value).ifPresent(previewed.next::add);
        }
        rule.preview(known, first).optional().ifPresent(code -> previewed.descend(code, Math.max(first, 1)));
        return new RulePreview.Shown(rule, previewed.next, previewed.split);
    }

    private void descend(RuledCode above, int serial) {
        if (depth(above) >= rule.levels().deepest()) {
            return;
        }
        for (Stage stage : rule.levels().after(above.stage())) {
            int possible =
                    stage.serials().contains(serial) ? serial : stage.serials().first();
            Optional<RuledCode> child =
                    rule.child(above, stage.name(), possible).optional();
            child.ifPresent(code -> {
                split.add(code.value());
                descend(code, stage.serials().first());
            });
        }
    }

    private static int depth(RuledCode code) {
        return code.stage().equals(Stage.TOP)
                ? 0
                : 1 + code.parent().map(PreviewedRule::depth).orElse(0);
    }
}
