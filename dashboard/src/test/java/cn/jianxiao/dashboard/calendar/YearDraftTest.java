package cn.jianxiao.dashboard.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.calendar.PublishedCalendar;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class YearDraftTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate HOLIDAY_SATURDAY = LocalDate.of(2026, 10, 3);
    private static final LocalDate MAKE_UP_SATURDAY = LocalDate.of(2026, 2, 14);

    private final YearDraft draft = new YearDraft(PublishedCalendar.national(), 2026);

    @Test
    void every_kind_of_day_is_told_apart() {
        assertThat(draft.kind(MONDAY)).isEqualTo(DayKind.WORKING);
        assertThat(draft.kind(LocalDate.of(2026, 11, 22))).isEqualTo(DayKind.WEEKEND);
        assertThat(draft.kind(LocalDate.of(2026, 10, 1))).isEqualTo(DayKind.HOLIDAY);
        assertThat(draft.kind(HOLIDAY_SATURDAY)).isEqualTo(DayKind.HOLIDAY);
        assertThat(draft.kind(MAKE_UP_SATURDAY)).isEqualTo(DayKind.MAKE_UP);
        assertThat(draft.workingDays()).isEqualTo(248);
    }

    @Test
    void a_day_turned_twice_is_as_it_was() {
        for (LocalDate day : draft.days()) {
            DayKind before = draft.kind(day);
            draft.toggle(day);
            assertThat(draft.changed()).containsExactly(day);
            draft.toggle(day);
            assertThat(draft.kind(day)).as("%s", day).isEqualTo(before);
        }
        assertThat(draft.changed()).isEmpty();
        assertThat(draft.year("").days()).isEqualTo(PublishedCalendar.national().exceptionsOf(2026));
    }

    @Test
    void a_notice_takes_the_place_of_the_whole_year() {
        draft.toggle(MONDAY);
        draft.take(new TreeMap<>(Map.of(LocalDate.of(2026, 1, 1), false)));

        assertThat(draft.isWorkingDay(MONDAY)).isTrue();
        assertThat(draft.isWorkingDay(LocalDate.of(2026, 10, 1))).isTrue();
        assertThat(draft.isChanged(LocalDate.of(2026, 10, 1))).isTrue();
    }
}
