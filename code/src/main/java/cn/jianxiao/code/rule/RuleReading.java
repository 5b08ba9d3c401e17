package cn.jianxiao.code.rule;

import cn.jianxiao.code.CodeReason;
import cn.jianxiao.code.Parsed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a text by a rule: once, or once for each rule that the parent's code at its head may have. */
final class RuleReading {

    private final CodeRule rule;
    private final RuleScanner scan;

    private RuleReading(CodeRule rule, RuleScanner scan) {
        this.rule = rule;
        this.scan = scan;
    }

    static Parsed<RuledCode> read(CodeRule rule, String text) {
        RuleScanner scan = new RuleScanner(text);
        return scan.result(read(rule, scan));
    }

    static @Nullable RuledCode read(CodeRule rule, RuleScanner scan) {
        RuleReading reading = new RuleReading(rule, scan);
        for (CodeRule parent : rule.parentCode().map(ParentCode::rules).orElse(List.of(rule))) {
            scan.restart();
            RuledCode code = reading.whole(parent);
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    private @Nullable RuledCode whole(CodeRule parentRule) {
        RuledCode code = top(rule, parentRule);
        Levels levels = rule.levels();
        int level = 0;
        while (code != null && level < levels.deepest() && (level < levels.fewest() || scan.at(levels.separator()))) {
            code = split(code);
            level++;
        }
        return code != null && scan.end(levels.separator()) ? code : null;
    }

    private @Nullable RuledCode top(CodeRule reading, CodeRule parentRule) {
        int start = scan.position();
        RuledCode parent = null;
        for (Segment segment : reading.segments()) {
            int from = scan.position();
            if (segment instanceof ParentCode) {
                parent = top(parentRule, parentRule);
                if (parent == null) {
                    return null;
                }
            } else if (!segment.read(scan) || !checks(segment, start, from)) {
                return null;
            }
        }
        return parent != null && reading.extendsParent() ? parent : RuledCode.top(reading, scan.since(start), parent);
    }

    private boolean checks(Segment segment, int start, int from) {
        return !(segment instanceof CheckDigit digit) || digit.check(scan, start, from);
    }

    private @Nullable RuledCode split(RuledCode above) {
        Levels levels = rule.levels();
        String field = levels.field(above.stage());
        if (!scan.literal(field, levels.separator())) {
            return null;
        }
        int start = scan.position();
        if (!scan.digits(field, levels.markWidth())) {
            return null;
        }
        Stage stage = stage(scan.since(start), above.stage(), start);
        return stage != null && stage.serials().read(scan, stage.name())
                ? RuledCode.split(rule, scan.since(0), above, stage)
                : null;
    }

    private @Nullable Stage stage(String mark, String above, int start) {
        Levels levels = rule.levels();
        for (Stage stage : levels.after(above)) {
            if (stage.mark().equals(mark)) {
                return stage;
            }
        }
        boolean known = levels.stages().stream().anyMatch(stage -> stage.mark().equals(mark));
        boolean repeated =
                levels.stage(above).filter(stage -> stage.mark().equals(mark)).isPresent();
        scan.require(false, reason(known, repeated), levels.field(above), start);
        return null;
    }

    private static CodeReason reason(boolean known, boolean repeated) {
        if (!known) {
            return CodeReason.STAGE_UNKNOWN;
        }
        return repeated ? CodeReason.STAGE_REPEATED : CodeReason.STAGE_BACKWARD;
    }
}
