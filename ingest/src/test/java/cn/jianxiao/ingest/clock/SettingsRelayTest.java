package cn.jianxiao.ingest.clock;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.ingest.log.Carrier;
import cn.jianxiao.ingest.log.OutboxUnavailable;
import cn.jianxiao.ingest.log.SettingsLog;
import cn.jianxiao.registry.clock.ClockBook;
import cn.jianxiao.registry.database.RegistryDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsRelayTest {

    private static final Stamp STAMP = new Stamp(new Actor("admin", ""), Instant.parse("2026-03-09T01:02:03Z"));
    private static final Carrier.Pace PACE =
            new Carrier.Pace(Duration.ofMillis(10), Duration.ofMillis(10), Duration.ofSeconds(10));

    @TempDir
    Path folder;

    /** Takes nothing at its first call. */
    private static final class Log implements SettingsLog {
        final BlockingQueue<ClockSettings> taken = new LinkedBlockingQueue<>();
        private boolean away = true;

        @Override
        public Future<?> send(ClockSettings settings) {
            if (away) {
                away = false;
                throw new OutboxUnavailable("away", new IllegalStateException("the broker restarts"));
            }
            taken.add(settings);
            return CompletableFuture.completedFuture(null);
        }
    }

    @Test
    void each_change_reaches_the_log_although_it_was_away_and_is_not_sent_for_ever() throws Exception {
        try (HikariDataSource database = RegistryDatabase.open(RegistryDatabase.fileIn(folder), "sa", "")) {
            ClockBook book = new ClockBook(database);
            Log log = new Log();
            try (SettingsRelay relay = new SettingsRelay(book, log, PACE)) {
                relay.start();
                for (long version = 1; version < 4; version++) {
                    boolean stricter = version % 2 == 1;
                    CountingRule rule =
                            CountingRule.standard().withOverdueAtLimit(stricter).withVersion((int) version + 1);
                    book.save(now -> now.with(rule), version, "why", STAMP);
                    assertThat(log.taken.poll(10, TimeUnit.SECONDS)).isEqualTo(book.current());
                }
            }
            assertThat(book.unpublished()).isEmpty();
            assertThat(log.taken).isEmpty();
        }
    }
}
