package cn.jianxiao.code.rule;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.Mod1110;
import cn.jianxiao.code.Parsed;
import cn.jianxiao.code.ReasonCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes codes. What was written is read again: no code is given out that the rule would not take. */
final class RuleComposition {

    private RuleComposition() {}

    static Parsed<RuledCode> compose(CodeRule rule, SegmentValues values) {
        List<Finding> findings = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Segment segment : rule.segments()) {
            String part = segment.text(values);
            if (part == null) {
                findings.add(finding(RuleReason.VALUE_MISSING, segment.name(), ""));
            } else if (!(segment instanceof ParentCode) && part.length() != segment.width()) {
                findings.add(finding(RuleReason.WIDTH, segment.name(), part));
            } else {
                text.append(
                        segment instanceof CheckDigit
                                ? String.valueOf(Mod1110.check(text.toString(), 0, text.length()))
                                : part);
            }
        }
        if (!findings.isEmpty()) {
            return new Parsed.Failed<>(findings);
        }
        Optional<Finding> fault = split(rule, values.levels(), text);
        return fault.isPresent() ? new Parsed.Failed<>(List.of(fault.get())) : RuleReading.read(rule, text.toString());
    }

    private static Optional<Finding> split(CodeRule rule, List<SegmentValues.Level> levels, StringBuilder text) {
        String above = Stage.TOP;
        for (SegmentValues.Level level : levels) {
            Optional<Finding> fault = split(rule, above, level.stage(), level.serial(), text);
            if (fault.isPresent()) {
                return fault;
            }
            above = level.stage();
        }
        return Optional.empty();
    }

    private static Optional<Finding> split(CodeRule rule, String above, String stage, int serial, StringBuilder text) {
        Optional<Stage> known = rule.levels().stage(stage).filter(next -> next.mayFollow(above));
        if (known.isEmpty()) {
            return Optional.of(finding(RuleReason.NOT_SPLIT_FROM, "stage", stage));
        }
        SerialRange serials = known.get().serials();
        if (!serials.contains(serial)) {
            return Optional.of(finding(RuleReason.SERIAL_RANGE, stage, Integer.toString(serial)));
        }
        text.append(rule.levels().separator()).append(known.get().mark());
        text.append(Digits.padded(serial, serials.width()));
        return Optional.empty();
    }

    static Parsed<RuledCode> child(CodeRule rule, RuledCode parent, String stage, int serial) {
        StringBuilder text = new StringBuilder(parent.value());
        Optional<Finding> fault = isOwn(rule, parent)
                ? split(rule, parent.stage(), stage, serial, text)
                : Optional.of(finding(RuleReason.NOT_SPLIT_FROM, "stage", stage));
        return fault.isPresent() ? new Parsed.Failed<>(List.of(fault.get())) : RuleReading.read(rule, text.toString());
    }

    private static boolean isOwn(CodeRule rule, RuledCode parent) {
        boolean hangsOn = rule.extendsParent()
                && rule.parentCode().stream().anyMatch(code -> code.rules().contains(parent.rule()));
        return parent.rule().equals(rule) || hangsOn;
    }

    static Parsed<RuledCode> preview(CodeRule rule, SegmentValues known, int next) {
        SegmentValues values = known;
        for (Segment segment : rule.segments()) {
            if (segment instanceof SerialSegment) {
                values = values.serial(segment.name(), next);
            } else if (segment instanceof ParentCode code && known.parent().isEmpty()) {
                values = values.below(code.rules().get(0).parse(code.example()));
            } else if (segment.valued() && segment.text(values) == null) {
                values = values.with(segment.name(), segment.example());
            }
        }
        String above = Stage.TOP;
        while (values.levels().size() < rule.levels().fewest()) {
            above = rule.levels().after(above).get(0).name();
            values = values.split(above, next);
        }
        return compose(rule, values);
    }

    /** A code as the rule makes them, before any level. */
    static String example(CodeRule rule) {
        StringBuilder text = new StringBuilder();
        for (Segment segment : rule.segments()) {
            text.append(
                    segment instanceof CheckDigit
                            ? String.valueOf(Mod1110.check(text.toString(), 0, text.length()))
                            : segment.example());
        }
        return text.toString();
    }

    private static Finding finding(ReasonCode reason, String field, String value) {
        return Finding.of(reason, field, value, Finding.NO_POSITION);
    }
}
