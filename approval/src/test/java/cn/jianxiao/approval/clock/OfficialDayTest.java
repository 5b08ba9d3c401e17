package cn.jianxiao.approval.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Beside the library's own rules of the zone, summer times of 1940 to 1991 included. */
class OfficialDayTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant FIRST = Instant.parse("1899-12-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2300-01-02T00:00:00Z");

    private final RandomGenerator random = new Random(19);

    @Test
    void a_moment_falls_on_the_day_that_clocks_in_shanghai_show() {
        for (int i = 0; i < 200_000; i++) {
            Instant moment = Instant.ofEpochSecond(random.nextLong(FIRST.getEpochSecond(), LAST.getEpochSecond()))
                    .plusMillis(random.nextInt(1000));
            LocalDate day = LocalDate.ofInstant(moment, ZONE);
            assertThat(OfficialDay.of(moment)).isEqualTo(day);
            assertThat(OfficialDay.epochDay(moment)).isEqualTo(day.toEpochDay());
        }
    }

    @Test
    void each_hour_of_each_day_is_the_moment_that_clocks_in_shanghai_show_it() {
        for (LocalDate day = LocalDate.of(1899, 12, 1); day.getYear() < 2101; day = day.plusDays(1)) {
            for (int hour = 0; hour < 24; hour += day.getYear() < 1992 ? 1 : 8) {
                LocalTime time = LocalTime.of(hour, 30);
                assertThat(OfficialDay.at(day, time))
                        .isEqualTo(day.atTime(time).atZone(ZONE).toInstant());
            }
            assertThat(OfficialDay.start(day)).isEqualTo(day.atStartOfDay(ZONE).toInstant());
        }
    }
}
