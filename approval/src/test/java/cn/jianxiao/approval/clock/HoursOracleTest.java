package cn.jianxiao.approval.clock;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.calendar.PublishedCalendar;
import cn.jianxiao.approval.calendar.WorkingCalendar;
import cn.jianxiao.approval.event.ApprovalEvent;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the count of office hours against one that goes minute by minute, over seeded histories. */
class HoursOracleTest {

    private static final int HISTORIES = Integer.getInteger("jianxiao.histories", 10_000) / 40;
    private static final OfficeHours ODD = new OfficeHours(List.of(
            new OfficeHours.Span(LocalTime.of(8, 45), LocalTime.of(11, 50)),
            new OfficeHours.Span(LocalTime.of(14, 0), LocalTime.of(18, 10))));

    private final WorkingCalendar calendar = PublishedCalendar.national();

    @Test
    void the_four_times_agree_with_counting_minute_by_minute_and_add_up() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            CaseTimeline timeline = timeline(seed);
            Map<TimeKind, Integer> expected =
                    slow(seed).minutes(timeline.history().received(), timeline.measuredTo());
            for (TimeKind kind : TimeKind.values()) {
                assertThat(timeline.counted().of(kind))
                        .as("%s of seed %d", kind, seed)
                        .isEqualTo(expected.getOrDefault(kind, 0));
            }
        }
    }

    @Test
    void the_deadline_is_the_minute_in_which_counting_reaches_the_limit() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            CaseTimeline timeline = timeline(seed);
            Instant accepted = timeline.history().accepted();
            if (accepted != null && timeline.limit() > 0 && timeline.history().isOpen()) {
                assertThat(timeline.deadline())
                        .as("seed %d", seed)
                        .isEqualTo(slow(seed).reaching(accepted, timeline.limit()));
            }
        }
    }

    private CaseTimeline timeline(long seed) {
        CaseHistory history = CaseHistory.of(RandomCases.of(seed));
        return CaseTimeline.of(history, rule(seed), calendar, history.lastEventAt());
    }

    private SlowHours slow(long seed) {
        List<ApprovalEvent> events = RandomCases.of(seed);
        return new SlowHours(events, rule(seed), calendar);
    }

    private static CountingRule rule(long seed) {
        OfficeHours hours = seed % 2 == 0 ? OfficeHours.USUAL : ODD;
        return CountingRule.standard().with(new Counting(CountUnit.WORKING_HOUR, false, true, hours));
    }
}
