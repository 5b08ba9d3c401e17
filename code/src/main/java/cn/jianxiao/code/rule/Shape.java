package cn.jianxiao.code.rule;

import cn.jianxiao.code.Mod1110;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One of the ways a rule's codes are built: with one parent's rule and one path of stages, all segments one by one. */
final class Shape {

    private final List<Segment> segments;
    private final List<Sum> sums = new ArrayList<>();

    /** A strict check digit at a place, over the digits from another. */
    private record Sum(int from, int at) {}

    /** How far a text came. States that are equal go on alike. */
    record State(int segment, String prefix, List<Integer> products) {}

    private Shape(List<Segment> segments, CodeRule rule) {
        this.segments = segments;
        int at = 0;
        for (Segment segment : rule.segments()) {
            if (segment instanceof ParentCode parent) {
                at = nested(parent, at);
            } else {
                sum(segment, 0, at++);
            }
        }
    }

    private int nested(ParentCode parent, int at) {
        CodeRule rule = parent.rules().get(0);
        for (int i = 0; i < rule.segments().size(); i++) {
            sum(rule.segments().get(i), at, at + i);
        }
        return at + rule.segments().size();
    }

    private void sum(Segment segment, int from, int at) {
        if (segment instanceof CheckDigit digit && digit.strict()) {
            sums.add(new Sum(from, at));
        }
    }

    static List<Shape> of(CodeRule rule) {
        List<CodeRule> variants = rule.parentCode().stream()
                .flatMap(parent -> parent.rules().stream())
                .map(parent -> with(rule, parent))
                .toList();
        List<Shape> shapes = new ArrayList<>();
        for (CodeRule variant : variants.isEmpty() ? List.of(rule) : variants) {
            List<Segment> top = new ArrayList<>();
            for (Segment segment : variant.segments()) {
                top.addAll(
                        segment instanceof ParentCode parent
                                ? parent.rules().get(0).segments()
                                : List.of(segment));
            }
            collect(variant, top, Stage.TOP, 0, shapes);
        }
        return shapes;
    }

    private static CodeRule with(CodeRule rule, CodeRule parent) {
        List<Segment> segments = rule.segments().stream()
                .map(segment ->
                        segment instanceof ParentCode code ? new ParentCode(code.name(), List.of(parent)) : segment)
                .toList();
        return new CodeRule(rule.id(), rule.version(), rule.title(), segments, rule.levels());
    }

    private static void collect(CodeRule rule, List<Segment> above, String stage, int level, List<Shape> shapes) {
        Levels levels = rule.levels();
        if (level >= levels.fewest()) {
            shapes.add(new Shape(above, rule));
        }
        if (level == levels.deepest()) {
            return;
        }
        for (Stage next : levels.after(stage)) {
            List<Segment> longer = new ArrayList<>(above);
            longer.add(new Fixed(next.name(), levels.separator() + next.mark()));
            longer.add(new SerialSegment(next.name(), next.serials(), List.of()));
            collect(rule, longer, next.name(), level + 1, shapes);
        }
    }

    int width() {
        return segments.stream().mapToInt(Segment::width).sum();
    }

    /** All characters that may occur: the digits, and those of fixed texts and dictionaries. */
    Set<Character> alphabet() {
        StringBuilder texts = new StringBuilder("0123456789");
        for (Segment segment : segments) {
            if (segment instanceof Fixed fixed) {
                texts.append(fixed.text());
            } else if (segment instanceof Dictionary dictionary) {
                dictionary.values().forEach(texts::append);
            } else if (segment instanceof ParentSegment taken && taken.of() instanceof Dictionary dictionary) {
                dictionary.values().forEach(texts::append);
            }
        }
        Set<Character> alphabet = new TreeSet<>();
        texts.chars().forEach(c -> alphabet.add((char) c));
        return alphabet;
    }

    State start() {
        return new State(0, "", sums.stream().map(sum -> Mod1110.START).toList());
    }

    /** One character more, or null when no code of this shape goes on like that. */
    @Nullable
    State advance(State state, char c) {
        Segment segment = segments.get(state.segment());
        String prefix = segment.advance(state.prefix(), c);
        if (prefix == null) {
            return null;
        }
        List<Integer> products = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            Sum sum = sums.get(i);
            int product = state.products().get(i);
            if (sum.at() == state.segment() && c != Mod1110.check(product)) {
                return null;
            }
            boolean summed = sum.from() <= state.segment() && state.segment() < sum.at();
            products.add(summed ? Mod1110.next(product, c) : Mod1110.START);
        }
        boolean complete = prefix.length() == segment.width();
        return new State(state.segment() + (complete ? 1 : 0), complete ? "" : prefix, products);
    }
}
