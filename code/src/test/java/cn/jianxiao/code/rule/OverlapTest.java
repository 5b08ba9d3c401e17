package cn.jianxiao.code.rule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.code.Tries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** CQ8: two rules are called ambiguous exactly when they share a text; small rules are tried on all texts there are. */
class OverlapTest {

    private static final int WIDTH = 4;
    private static final int RULES = Tries.usually(300);
    private static final List<String> TEXTS =
            IntStream.range(0, 10_000).mapToObj("%04d"::formatted).toList();

    @Test
    void an_example_is_found_exactly_when_there_is_one() {
        Random random = new Random(20261121);
        int shared = 0;
        for (int i = 0; i < RULES; i++) {
            CodeRule one = rule("one", random);
            CodeRule other = rule("other", random);
            Optional<String> example = Overlap.example(one, other);

            assertThat(example.isPresent())
                    .as(() -> RuleText.write(one) + RuleText.write(other))
                    .isEqualTo(TEXTS.stream().anyMatch(text -> one.isValid(text) && other.isValid(text)));
            example.ifPresent(
                    text -> assertThat(one.isValid(text) && other.isValid(text)).isTrue());
            shared += example.isPresent() ? 1 : 0;
        }
        assertThat(shared).as("a fair mix").isBetween(RULES / 6, RULES * 5 / 6);
    }

    private static CodeRule rule(String id, Random random) {
        List<Segment> segments = new ArrayList<>();
        int open = WIDTH;
        while (open > 0) {
            String name = "s" + open;
            int width = 1 + random.nextInt(open);
            Segment segment = segment(name, width, open, random);
            segments.add(segment);
            open -= segment.width();
        }
        return new CodeRule(id, 1, id, segments, Levels.NONE);
    }

    private static Segment segment(String name, int width, int open, Random random) {
        int limit = (int) Math.pow(10, width);
        int first = random.nextInt(limit);
        return switch (random.nextInt(open == WIDTH ? 7 : 6)) {
            case 0 -> new RandomDigits(name, width);
            case 1 -> new Fixed(name, "%04d".formatted(random.nextInt(10_000)).substring(0, 1));
            case 2 ->
                new SerialSegment(
                        name, new SerialRange(width, first, first + random.nextInt(limit - first)), List.of());
            case 3 -> closed(name, width, limit, random);
            case 4 -> new CheckDigit(name, true);
            case 5 -> new CheckDigit(name, false);
            default ->
                random.nextBoolean()
                        ? new DateSegment(name, DatePattern.YYMM, 2000 + random.nextInt(50), 2050 + random.nextInt(50))
                        : new DateSegment(
                                name, DatePattern.YYYY, 1 + random.nextInt(5000), 5001 + random.nextInt(4000));
        };
    }

    private static Dictionary closed(String name, int width, int limit, Random random) {
        TreeSet<String> values = new TreeSet<>();
        for (int i = 0; i < 1 + limit / 3; i++) {
            values.add(Digits.padded(random.nextInt(limit), width));
        }
        return new Dictionary(name, width, false, values);
    }

    @Test
    void days_of_leap_years_are_told_from_others() {
        CodeRule days = RuleText.read("rule d 1 d\ndate d yyyyMMdd 1999 2004", List.of())
                .get(0);
        for (int year = 1998; year <= 2005; year++) {
            CodeRule one = RuleText.read("rule o 1 o\nfixed d " + year + "0229", List.of())
                    .get(0);
            Optional<String> expected = Optional.of(year + "0229").filter(days::isValid);
            assertThat(expected.isPresent()).isEqualTo(year == 2000 || year == 2004);
            assertThat(Overlap.example(days, one)).isEqualTo(expected);
        }
    }
}
