package cn.jianxiao.code.rule;

import java.util.List;
import java.util.TreeSet;

/** Segments as lines of {@link RuleText}. */
final class SegmentText {

    private final List<CodeRule> known;

    SegmentText(List<CodeRule> known) {
        this.known = known;
    }

    Segment read(String kind, RuleLine line) {
        String name = line.word("name");
        switch (kind) {
            case "fixed":
                return new Fixed(name, line.word("text"));
            case "open":
                return new Dictionary(name, line.number("width"), true, new TreeSet<>(line.rest()));
            case "closed":
                return closed(name, line.rest());
            case "date":
                DatePattern pattern = DatePattern.of(line.word("pattern"));
                return new DateSegment(name, pattern, line.number("first year"), line.number("last year"));
            case "parent":
                return new ParentCode(
                        name, line.rest().stream().map(this::referred).toList());
            case "parent-segment":
                return new ParentSegment(name, referred(line.word("rule")), line.word("segment"));
            case "serial":
                return new SerialSegment(name, range(line), line.rest());
            case "random":
                return new RandomDigits(name, line.number("width"));
            case "check":
                return new CheckDigit(name, isStrict(line.word("strict or doubt")));
            default:
                throw new RuleFormatException("no kind of segment: " + kind);
        }
    }

    private static Dictionary closed(String name, List<String> values) {
        RuleCheck.that(!values.isEmpty(), name + ": a closed list needs values");
        return new Dictionary(name, values.get(0).length(), false, new TreeSet<>(values));
    }

    static SerialRange range(RuleLine line) {
        return new SerialRange(line.number("width"), line.number("first serial"), line.number("last serial"));
    }

    private static boolean isStrict(String word) {
        RuleCheck.that(word.equals("strict") || word.equals("doubt"), "strict or doubt, not " + word);
        return word.equals("strict");
    }

    private CodeRule referred(String reference) {
        return known.stream()
                .filter(rule -> rule.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new RuleFormatException("no rule " + reference + " before this one"));
    }

    static String write(Segment segment) {
        String name = segment.name();
        if (segment instanceof Fixed fixed) {
            return words("fixed", name, fixed.text());
        }
        if (segment instanceof Dictionary dictionary) {
            String values = String.join(" ", dictionary.values());
            return dictionary.open() ? words("open", name, dictionary.width(), values) : words("closed", name, values);
        }
        if (segment instanceof DateSegment date) {
            return words("date", name, date.pattern(), date.firstYear(), date.lastYear());
        }
        if (segment instanceof ParentCode parent) {
            return words("parent", name, String.join(" ", references(parent)));
        }
        if (segment instanceof ParentSegment taken) {
            return words("parent-segment", name, taken.rule().reference(), taken.segment());
        }
        if (segment instanceof SerialSegment serial) {
            SerialRange range = serial.range();
            String scope = String.join(" ", serial.scope());
            return words("serial", name, range.width(), range.first(), range.last(), scope);
        }
        if (segment instanceof RandomDigits digits) {
            return words("random", name, digits.width());
        }
        return words("check", name, ((CheckDigit) segment).strict() ? "strict" : "doubt");
    }

    private static List<String> references(ParentCode parent) {
        return parent.rules().stream().map(CodeRule::reference).toList();
    }

    private static String words(Object... words) {
        StringBuilder text = new StringBuilder();
        for (Object word : words) {
            text.append(text.length() == 0 ? "" : " ").append(word);
        }
        return text.toString().strip();
    }
}
