package cn.jianxiao.registry.rule;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.rule.AmbiguousRulesException;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.code.rule.RuleFormatException;
import cn.jianxiao.code.rule.RuleSet;
import cn.jianxiao.code.rule.RuleText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 拟定规则: the text of a rule as somebody typed it, read against the rules that are there. */
sealed interface Proposal {

    /** It would be that version; it is the newest already where {@code known}. */
    record Sound(CodeRule rule, boolean known) implements Proposal {}

    /** It cannot be stored. */
    record Faulty(RuleFault fault) implements Proposal {}

    /** Longest text of a rule. */
    int LONGEST = 16_000;

    /** Reads it. The version in the text does not count: a change of a rule is its next version. */
    static Proposal of(String text, RuleSet present) {
        if (text.length() > LONGEST) {
            return whole(RuleStorageReason.TOO_LONG, Integer.toString(text.length()));
        }
        try {
            List<CodeRule> rules = RuleText.read(text, present.rules());
            return rules.size() == 1
                    ? against(rules.get(0), present)
                    : whole(RuleStorageReason.NOT_ONE_RULE, Integer.toString(rules.size()));
        } catch (RuleFormatException e) {
            return new Faulty(Unreadable.fault(text, e));
        }
    }

    private static Proposal against(CodeRule typed, RuleSet present) {
        Optional<CodeRule> newest = present.newest(typed.id());
        if (newest.isPresent() && version(typed, newest.get().version()).equals(newest.get())) {
            return new Sound(newest.get(), true);
        }
        CodeRule next = version(typed, newest.map(CodeRule::version).orElse(0) + 1);
        try {
            present.with(next);
            return new Sound(next, false);
        } catch (AmbiguousRulesException e) {
            String other = e.first().equals(next.reference()) ? e.second() : e.first();
            Finding finding = RuleStorageReason.AMBIGUOUS.about(other, e.example());
            return new Faulty(new RuleFault(RuleFault.WHOLE, finding, String.valueOf(e.getMessage())));
        }
    }

    private static CodeRule version(CodeRule rule, int version) {
        return new CodeRule(rule.id(), version, rule.title(), rule.segments(), rule.levels());
    }

    private static Proposal whole(RuleStorageReason reason, String value) {
        return new Faulty(RuleFault.whole(reason.about("rule", value)));
    }

    /** Finds the place that the message tells. */
    final class Unreadable {

        private static final Pattern LINE = Pattern.compile("line (\\d{1,6}): .*", Pattern.DOTALL);

        private Unreadable() {}

        static RuleFault fault(String text, RuleFormatException e) {
            String message = String.valueOf(e.getMessage());
            Matcher told = LINE.matcher(message);
            if (!told.matches()) {
                return new RuleFault(RuleFault.WHOLE, RuleStorageReason.UNREADABLE.about("rule", message), message);
            }
            int number = Integer.parseInt(told.group(1));
            String line = text.lines().toList().get(number - 1).strip();
            String[] words = line.split("\\s+");
            String field = words.length > 1 ? words[1] : words[0];
            return new RuleFault(number, RuleStorageReason.UNREADABLE.about(field, line), message);
        }
    }
}
