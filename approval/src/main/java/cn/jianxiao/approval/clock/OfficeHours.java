package cn.jianxiao.approval.clock;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * 办公时间: the hours of a working day, such as a morning and an afternoon with a lunch break 午休 between them.
 *
 * @param spans in order, without overlap; never empty
 */
public record OfficeHours(List<Span> spans) {

    /** 9 to 12 and 13:30 to 17:30. */
    public static final OfficeHours USUAL = new OfficeHours(List.of(
            new Span(LocalTime.of(9, 0), LocalTime.of(12, 0)), new Span(LocalTime.of(13, 30), LocalTime.of(17, 30))));

    /** Hours without a break, {@code from} included. */
    public record Span(LocalTime from, LocalTime to) {
        public Span {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("Office hours cannot end before they begin: " + from + "-" + to);
            }
        }

        private int minutes() {
            return (int) ChronoUnit.MINUTES.between(from, to);
        }

        private int minutesUntil(LocalTime time) {
            if (time.isBefore(from)) {
                return 0;
            }
            return time.isBefore(to) ? (int) ChronoUnit.MINUTES.between(from, time) : minutes();
        }
    }

    public OfficeHours {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("A working day has office hours");
        }
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).from().isBefore(spans.get(i - 1).to())) {
                throw new IllegalArgumentException(
                        "Office hours overlap at " + spans.get(i).from());
            }
        }
    }

    /** Minutes of a whole working day. */
    public int minutes() {
        return spans.stream().mapToInt(Span::minutes).sum();
    }

    /** Minutes of the day that have passed by a time of day. */
    int minutesUntil(LocalTime time) {
        return spans.stream().mapToInt(span -> span.minutesUntil(time)).sum();
    }

    /**
     * The first time of day at which so many minutes have passed.
     *
     * @param minutes 1 to {@link #minutes}
     */
    LocalTime timeAfter(int minutes) {
        int missing = minutes;
        for (Span span : spans) {
            if (missing <= span.minutes()) {
                return span.from().plusMinutes(missing);
            }
            missing -= span.minutes();
        }
        throw new IllegalArgumentException("A working day has no minute " + minutes);
    }
}
