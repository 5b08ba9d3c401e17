package cn.jianxiao.ingest.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

class AdmissionTest {

    private static final long SECOND = 1_000_000_000;

    private final HandClock clock = new HandClock();

    /** A clock that is moved by hand. */
    private static final class HandClock implements TimeMeter {

        private long nanos;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    private Admission admission(long kilobytes) {
        return new Admission(
                new IngestSettings(
                        DataSize.ofKilobytes(8),
                        DataSize.ofKilobytes(kilobytes),
                        100,
                        Duration.ZERO,
                        null,
                        Duration.ZERO),
                clock);
    }

    @Test
    void who_sent_more_than_a_second_allows_waits_as_long_as_that_took_too_much() {
        Admission admission = admission(64);
        try (Admission.Pass pass = admission.admit("a", 10)) {
            pass.brought(350);
        }
        RefusedRequest refused = catchThrowableOfType(RefusedRequest.class, () -> admission.admit("a", 10));
        assertThat(refused.status()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(refused.code()).isEqualTo("problem.too-fast");
        assertThat(refused.waitSeconds()).isEqualTo(3);
        clock.nanos += 2 * SECOND;
        assertThat(catchThrowableOfType(RefusedRequest.class, () -> admission.admit("a", 10)))
                .isNotNull();
        clock.nanos += SECOND;
        admission.admit("a", 10).close();
    }

    @Test
    void one_caller_does_not_use_up_what_another_may_send() {
        Admission admission = admission(64);
        try (Admission.Pass pass = admission.admit("a", 10)) {
            pass.brought(1_000_000);
        }
        admission.admit("b", 10).close();
    }

    @Test
    void no_more_is_worked_on_at_once_than_there_is_room_for() {
        Admission admission = admission(16);
        Admission.Pass first = admission.admit("a", 8 << 10);
        Admission.Pass second = admission.admit("b", 8 << 10);
        RefusedRequest refused = catchThrowableOfType(RefusedRequest.class, () -> admission.admit("c", 1));
        assertThat(refused.code()).isEqualTo("problem.too-busy");
        assertThat(refused.waitSeconds()).isEqualTo(1);
        first.close();
        admission.admit("c", 8 << 10).close();
        second.close();
        admission.admit("d", 16 << 10).close();
    }

    @Test
    void a_request_larger_than_all_the_room_is_worked_on_alone() {
        Admission admission = admission(4);
        try (Admission.Pass alone = admission.admit("a", 8 << 10)) {
            assertThat(catchThrowableOfType(RefusedRequest.class, () -> admission.admit("b", 1)))
                    .isNotNull();
            alone.brought(1);
        }
        admission.admit("b", 1).close();
    }
}
