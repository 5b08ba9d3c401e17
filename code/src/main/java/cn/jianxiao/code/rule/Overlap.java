package cn.jianxiao.code.rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Looks for a text that two rules take, character by character along both; what leads nowhere is visited once. */
final class Overlap {

    private final Shape one;
    private final Shape other;
    private final Set<Character> alphabet;
    private final Set<Pair> visited = new HashSet<>();

    private record Pair(Shape.State one, Shape.State other) {}

    private Overlap(Shape one, Shape other) {
        this.one = one;
        this.other = other;
        this.alphabet = one.alphabet();
    }

    /** A text that both rules take, empty when there is none. */
    static Optional<String> example(CodeRule one, CodeRule other) {
        for (Shape left : Shape.of(one)) {
            for (Shape right : Shape.of(other)) {
                Optional<String> example = left.width() == right.width()
                        ? new Overlap(left, right).from(left.start(), right.start(), left.width())
                        : Optional.empty();
                if (example.isPresent()) {
                    return example;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> from(Shape.State left, Shape.State right, int open) {
        if (open == 0) {
            return Optional.of("");
        }
        if (!visited.add(new Pair(left, right))) {
            return Optional.empty();
        }
        for (char c : alphabet) {
            Shape.State longer = one.advance(left, c);
            Shape.State beside = longer == null ? null : other.advance(right, c);
            if (longer != null && beside != null) {
                Optional<String> rest = from(longer, beside, open - 1);
                if (rest.isPresent()) {
                    return Optional.of(c + rest.get());
                }
            }
        }
        return Optional.empty();
    }
}
