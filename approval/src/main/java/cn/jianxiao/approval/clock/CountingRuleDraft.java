package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.event.EventStatus;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** A counting rule while its lines are read. */
final class CountingRuleDraft {

    private CountingRule rule = CountingRule.standard();

    static String counted(boolean counted) {
        return counted ? "counted" : "not-counted";
    }

    static String overdue(boolean atLimit) {
        return atLimit ? "at-limit" : "above-limit";
    }

    static String stop(TimeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void take(int line, String property, List<String> words) {
        try {
            rule = with(property, words);
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException unusable) {
            CountingRuleException named = new CountingRuleException(line, property, String.join(" ", words));
            named.initCause(unusable);
            throw named;
        }
    }

    CountingRule rule() {
        return rule;
    }

    private CountingRule with(String property, List<String> words) {
        Counting counting = rule.counting();
        return switch (property) {
            case "rule" -> named(words.get(0), Integer.parseInt(words.get(1)));
            case "unit" -> rule.withUnit(one(CountUnit.values(), CountUnit::text, words));
            case "first-day" -> rule.withCountedDays(counted(words), counting.lastDayCounted());
            case "last-day" -> rule.withCountedDays(counting.firstDayCounted(), counted(words));
            case "office-hours" ->
                rule.with(new Counting(
                        counting.unit(), counting.firstDayCounted(), counting.lastDayCounted(), hours(words)));
            case "deadline" -> rule.withDeadlineAt(one(DeadlineAt.values(), DeadlineAt::text, words));
            case "overdue" ->
                rule.withOverdueAtLimit(one(new Boolean[] {true, false}, CountingRuleDraft::overdue, words));
            case "yellow" -> rule.withYellow(yellow(words));
            case "stops" -> rule.withStops(stops(words));
            case "judged" ->
                rule.with(new LimitRule(
                        rule.limit().deadlineAt(),
                        rule.limit().overdueAtLimit(),
                        rule.limit().yellow(),
                        judged(words)));
            case "parallel" -> rule.withParallel(one(ParallelTime.values(), ParallelTime::text, words));
            default -> throw new IllegalArgumentException("no such property");
        };
    }

    private CountingRule named(String id, int version) {
        return new CountingRule(id, version, rule.counting(), rule.stops(), rule.limit(), rule.parallel());
    }

    private static boolean counted(List<String> words) {
        return one(new Boolean[] {true, false}, CountingRuleDraft::counted, words);
    }

    private static <T> T one(T[] choices, Function<T, String> text, List<String> words) {
        for (T choice : choices) {
            if (words.equals(List.of(text.apply(choice)))) {
                return choice;
            }
        }
        throw new IllegalArgumentException("none of the choices");
    }

    private static OfficeHours hours(List<String> words) {
        List<OfficeHours.Span> spans = new ArrayList<>();
        for (String word : words) {
            String[] ends = word.split("-", 2);
            spans.add(new OfficeHours.Span(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])));
        }
        return new OfficeHours(spans);
    }

    private static Yellow yellow(List<String> words) {
        int number = Integer.parseInt(words.get(1));
        return switch (words.get(0)) {
            case "days" -> new Yellow.Days(number);
            case "percent" -> new Yellow.Share(number);
            default -> throw new IllegalArgumentException("neither days nor percent");
        };
    }

    private static Set<TimeKind> stops(List<String> words) {
        Set<TimeKind> stops = EnumSet.noneOf(TimeKind.class);
        for (String word : words) {
            stops.add(one(TimeKind.values(), CountingRuleDraft::stop, List.of(word)));
        }
        return stops;
    }

    private static Set<EventStatus> judged(List<String> words) {
        Set<EventStatus> judged = EnumSet.noneOf(EventStatus.class);
        for (String word : words) {
            EventStatus status = EventStatus.of(Integer.parseInt(word));
            if (!status.isFinal()) {
                throw new IllegalArgumentException(word + " ends nothing");
            }
            judged.add(status);
        }
        return judged;
    }
}
