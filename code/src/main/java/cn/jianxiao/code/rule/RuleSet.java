package cn.jianxiao.code.rule;

import cn.jianxiao.code.CodeFormatException;
import cn.jianxiao.code.NormalText;
import cn.jianxiao.code.Parsed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 规则集: the rules of a deployment side by side, in all their versions: the newest to write by, all to read by. A text
 * names its rule by its shape, which is why no two rules may share a text. Versions of one rule may: there the newest
 * that takes the text reads it.
 */
public final class RuleSet {

    private static final SoundTexts[] NONE = {};

    private final List<CodeRule> rules;

    private final SoundTexts[][] byLength;

    private RuleSet(List<CodeRule> rules) {
        this.rules = rules;
        this.byLength = byLength(rules);
    }

    private static SoundTexts[][] byLength(List<CodeRule> rules) {
        List<SoundTexts> all =
                rules.stream().flatMap(rule -> SoundTexts.of(rule).stream()).toList();
        int longest =
                all.stream().mapToInt(rule -> rule.lengths().length()).max().orElse(0);
        SoundTexts[][] byLength = new SoundTexts[longest][];
        for (int i = 0; i < longest; i++) {
            int length = i;
            byLength[i] =
                    all.stream().filter(rule -> rule.lengths().get(length)).toArray(SoundTexts[]::new);
        }
        return byLength;
    }

    /**
     * The set of these rules.
     *
     * @throws AmbiguousRulesException when two different rules would take the same text
     * @throws RuleFormatException when a version of a rule is there twice
     */
    public static RuleSet of(List<CodeRule> rules) {
        List<CodeRule> sorted = new ArrayList<>();
        rules.stream()
                .map(CodeRule::id)
                .distinct()
                .forEach(id -> rules.stream()
                        .filter(rule -> rule.id().equals(id))
                        .sorted(Comparator.comparingInt(CodeRule::version).reversed())
                        .forEach(sorted::add));
        for (int i = 0; i < sorted.size(); i++) {
            for (CodeRule other : sorted.subList(i + 1, sorted.size())) {
                compare(sorted.get(i), other);
            }
        }
        return new RuleSet(List.copyOf(sorted));
    }

    private static void compare(CodeRule one, CodeRule other) {
        if (one.id().equals(other.id())) {
            RuleCheck.that(one.version() != other.version(), one + " is there twice");
            return;
        }
        Optional<String> example = Overlap.example(one, other);
        if (example.isPresent()) {
            throw new AmbiguousRulesException(one, other, example.get());
        }
    }

    /**
     * National codes of both forms, Guangdong's engineering codes, Chongqing's unified codes, projects without
     * investment.
     */
    public static RuleSet shipped() {
        return of(ShippedRules.read());
    }

    /** This set and one rule more, or one version more of a rule it has. */
    public RuleSet with(CodeRule rule) {
        List<CodeRule> more = new ArrayList<>(rules);
        more.add(rule);
        return of(more);
    }

    /** All rules, versions of one rule from the newest. */
    public List<CodeRule> rules() {
        return rules;
    }

    /** The rule to write by. */
    public Optional<CodeRule> newest(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The rule stored as {@link CodeRule#reference()}. */
    public Optional<CodeRule> referred(String reference) {
        return rules.stream().filter(rule -> rule.reference().equals(reference)).findFirst();
    }

    /**
     * The code in {@code text}.
     *
     * @throws CodeFormatException when there is none
     */
    public RuledCode parse(String text) {
        return CodeFormatException.valueOrThrow("code of the rules in use", text, tryParse(text));
    }

    /** The code in {@code text}; or the fault by the rule that took most of it. */
    public Parsed<RuledCode> tryParse(String text) {
        for (SoundTexts rule : ofLength(text.length())) {
            SoundTexts.Verdict verdict = rule.judge(text);
            RuledCode code = verdict == SoundTexts.Verdict.SOUND ? rule.code(text) : null;
            if (code != null) {
                return new Parsed.Ok<>(code, List.of());
            }
            if (verdict == SoundTexts.Verdict.DOUBTFUL && rule.endsInLevels(text)) {
                return RuleReading.read(rule.rule(), text);
            }
        }
        return NormalText.isPlain(text) ? fault(text) : notPlain(text);
    }

    private SoundTexts[] ofLength(int length) {
        return length < byLength.length ? byLength[length] : NONE;
    }

    private Parsed<RuledCode> notPlain(String text) {
        String normal = NormalText.of(text).text();
        for (SoundTexts rule : ofLength(normal.length())) {
            if (rule.judge(normal) != SoundTexts.Verdict.NO && rule.endsInLevels(normal)) {
                return RuleReading.read(rule.rule(), text);
            }
        }
        return fault(text);
    }

    private Parsed<RuledCode> fault(String text) {
        RuleScanner scan = new RuleScanner(text);
        for (CodeRule rule : rules) {
            RuleReading.read(rule, scan);
        }
        scan.forgetFaultAtStart();
        scan.restart();
        return scan.result(null);
    }

    /** Whether {@link #parse} would give a code. */
    public boolean isValid(String text) {
        return tryParse(text) instanceof Parsed.Ok;
    }
}
