package cn.jianxiao.approval.clock;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.calendar.PublishedCalendar;
import cn.jianxiao.approval.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the count of office hours against one that goes minute by minute, over some of the seeded histories. */
class HoursOracleTest {

    private static final int SHARE = 40;
    private static final OfficeHours ODD = new OfficeHours(List.of(
            new OfficeHours.Span(LocalTime.of(8, 45), LocalTime.of(11, 50)),
            new OfficeHours.Span(LocalTime.of(14, 0), LocalTime.of(18, 10))));

    private final WorkingCalendar calendar = PublishedCalendar.national();

    @Test
    void the_four_times_agree_with_counting_minute_by_minute_and_add_up() {
        Histories.oneIn(SHARE, "four times minute by minute", (seed, sent) -> {
            CaseTimeline timeline = Measured.timeline(seed, sent, rule(seed));
            Map<TimeKind, Integer> minutes = new SlowHours(sent, rule(seed), calendar)
                    .minutes(timeline.history().received(), timeline.measuredTo());
            assertThat(timeline.counted()).isEqualTo(FourTimes.of(minutes));
        });
    }

    @Test
    void the_deadline_is_the_minute_in_which_counting_reaches_the_limit() {
        Histories.oneIn(SHARE, "deadlines to the minute", (seed, sent) -> {
            CaseTimeline timeline = Measured.timeline(seed, sent, rule(seed));
            Instant accepted = timeline.history().accepted();
            if (accepted != null && timeline.limit() > 0 && timeline.history().isOpen()) {
                assertThat(timeline.deadline())
                        .isEqualTo(new SlowHours(sent, rule(seed), calendar).reaching(accepted, timeline.limit()));
            }
        });
    }

    private static CountingRule rule(long seed) {
        OfficeHours hours = seed % 2 == 0 ? OfficeHours.USUAL : ODD;
        return CountingRule.standard().with(new Counting(CountUnit.WORKING_HOUR, false, true, hours));
    }
}
