package cn.jianxiao.registry.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.ReasonCode;
import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.database.SealedPasswords;
import cn.jianxiao.registry.database.Turns;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the register of exchange databases promises on every database. */
abstract class ExchangeContract {

    private static final Instant NOW = Instant.parse("2026-11-21T04:00:00Z");
    private static final Stamp STAMP = new Stamp(new Actor("root", "市大数据局"), NOW);
    private static final ExchangeRun.Counts SOME = new ExchangeRun.Counts(200, 190, 10, 3);

    @TempDir
    private Path folder;

    private ExchangeSources sources;
    private ExchangeProgress progress;

    abstract DataSource database();

    @BeforeEach
    void empty() {
        JdbcClient.create(database()).sql("delete from exchange_source").update();
        sources = new ExchangeSources(database(), new SealedPasswords(folder.resolve("keys/exchange.key")));
        progress = new ExchangeProgress(database());
    }

    @Test
    void a_source_is_kept_with_its_settings_and_its_password_is_known_again() {
        assertThat(sources.add(wish("yz", "s3cret 密码"), STAMP)).isEmpty();

        assertThat(sources.find("yz"))
                .contains(new ExchangeSource(
                        "yz",
                        "jdbc:mariadb://10.0.0.5:3306/spgl",
                        "reader",
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30),
                        true,
                        Map.of("1", "公示", "3", "听证"),
                        false,
                        STAMP));
        assertThat(sources.password("yz")).contains("s3cret 密码");
    }

    @Test
    void a_password_is_neither_in_the_database_nor_readable_without_its_key_file() throws Exception {
        sources.add(wish("yz", "s3cret"), STAMP);

        assertThat(JdbcClient.create(database())
                        .sql("select secret from exchange_source")
                        .query(String.class)
                        .single())
                .doesNotContain("s3cret");
        assertThat(Files.getPosixFilePermissions(folder.resolve("keys/exchange.key")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(new ExchangeSources(database(), new SealedPasswords(folder.resolve("other"))).password("yz"))
                .isEmpty();
    }

    @Test
    void a_change_without_a_password_keeps_the_one_there_is() {
        sources.add(wish("yz", "first"), STAMP);

        assertThat(sources.change(wish("yz", null), STAMP)).isEmpty();
        assertThat(sources.password("yz")).contains("first");
        assertThat(sources.change(wish("yz", "second"), STAMP)).isEmpty();
        assertThat(sources.password("yz")).contains("second");
    }

    @Test
    void nonsense_is_refused_by_name() {
        sources.add(wish("yz", "x"), STAMP);

        assertThat(reasons(sources.add(wish("yz", "x"), STAMP))).containsExactly(ExchangeReason.NAME_TAKEN);
        assertThat(reasons(sources.change(wish("other", "x"), STAMP))).containsExactly(ExchangeReason.UNKNOWN);
        assertThat(reasons(of("A b", "http://x", 1, -1).findings()))
                .containsExactly(ExchangeReason.NAME, ExchangeReason.URL, ExchangeReason.POLL, ExchangeReason.OVERLAP);
    }

    @Test
    void neither_a_password_nor_our_own_engine_is_taken_in_an_address() {
        Stream.of("jdbc:mysql://h/d?user=a&password=b", "jdbc:mysql://a:b@h/d", "jdbc:x://h/d;PWD=b")
                .forEach(url -> assertThat(reasons(of("a", url, 300, 30).findings()))
                        .as(url)
                        .containsExactly(ExchangeReason.PASSWORD_IN_URL));
        assertThat(reasons(of("a", "jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'x'", 300, 30)
                        .findings()))
                .containsExactly(ExchangeReason.URL);
    }

    @Test
    void when_everything_was_read_is_kept_while_later_polls_begin_and_fail() {
        sources.add(wish("yz", "x"), STAMP);
        progress.began("yz", NOW, "V3", List.of());
        progress.completed("yz", NOW.plusSeconds(1));
        progress.began("yz", NOW.plusSeconds(2), "V3", List.of());
        progress.failed("yz", NOW.plusSeconds(3), "READING", "gone");

        assertThat(progress.complete("yz")).contains(NOW.plusSeconds(1));
        assertThat(progress.run("yz").endedAt()).contains(NOW.plusSeconds(3));
    }

    @Test
    void how_far_a_table_was_read_adds_up_and_is_forgotten_when_everything_is_to_be_read_anew() {
        sources.add(wish("yz", "x"), STAMP);
        progress.began("yz", NOW, "V3", List.of("SPGL_ZJFWSXBLXXB"));
        progress.reached("yz", new ExchangeCursor("SPGL_XMJBXXB", NOW.minusSeconds(9), "41", NOW, SOME));
        progress.reached("yz", new ExchangeCursor("SPGL_XMJBXXB", NOW.minusSeconds(2), "7", NOW, SOME));
        progress.ended("yz", NOW.plusSeconds(1));
        assertThat(progress.complete("yz")).isEmpty();

        assertThat(progress.cursors("yz"))
                .containsExactly(new ExchangeCursor(
                        "SPGL_XMJBXXB", NOW.minusSeconds(2), "7", NOW, new ExchangeRun.Counts(400, 380, 20, 0)));
        assertThat(progress.run("yz"))
                .isEqualTo(new ExchangeRun(
                        false,
                        Optional.of(NOW),
                        Optional.of(NOW.plusSeconds(1)),
                        SOME.plus(SOME),
                        "V3",
                        List.of("SPGL_ZJFWSXBLXXB"),
                        "",
                        ""));
        sources.readAnew("yz", STAMP);
        assertThat(progress.cursors("yz")).isEmpty();
        assertThat(progress.run("yz").asked()).isTrue();
    }

    @Test
    void of_a_key_that_cannot_be_kept_whole_the_beginning_is_kept() {
        sources.add(wish("yz", "x"), STAMP);
        progress.reached("yz", new ExchangeCursor("SPGL_XMJBXXB", NOW, "9".repeat(300), NOW, SOME));
        progress.reached("yz", new ExchangeCursor("SPGL_XMSPSXBLXXB", NOW, " 41\u00007", NOW, SOME));

        assertThat(progress.cursors("yz")).extracting(ExchangeCursor::key).containsExactly("9".repeat(128), " 41");
    }

    @Test
    void a_source_can_be_paused_polled_before_its_time_and_removed_with_all_that_is_known_of_it() {
        sources.add(wish("yz", "x"), STAMP);
        progress.reached("yz", new ExchangeCursor("SPGL_XMJBXXB", NOW, "41", NOW, SOME));

        sources.pause("yz", true, STAMP);
        sources.poll("yz", STAMP);
        assertThat(sources.find("yz")).map(ExchangeSource::paused).contains(true);
        assertThat(progress.run("yz").asked()).isTrue();
        sources.remove("yz", STAMP);
        assertThat(sources.all()).isEmpty();
        assertThat(progress.cursors("yz")).isEmpty();
    }

    @Test
    void one_at_a_time_works_on_a_source_and_what_it_writes_is_there_at_once() throws SQLException {
        sources.add(wish("yz", "x"), STAMP);
        Turns turns = turns();
        AtomicBoolean second = new AtomicBoolean();

        boolean first = turns.inTurn("yz", () -> {
            progress.reached("yz", new ExchangeCursor("SPGL_XMJBXXB", NOW, "41", NOW, SOME));
            Thread other = Thread.ofPlatform().start(() -> {
                assertThat(progress.cursors("yz")).hasSize(1);
                second.set(turns.inTurn("yz", () -> {}));
            });
            assertThat(joined(other)).isTrue();
        });

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(turns.inTurn("yz", () -> {})).isTrue();
    }

    @Test
    void more_sources_than_there_are_connections_are_all_worked_on() throws Exception {
        int many = 20;
        IntStream.range(0, many).forEach(i -> sources.add(wish("source" + i, "x"), STAMP));
        Turns turns = turns();

        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            CountDownLatch all = new CountDownLatch(many);
            List<Future<Boolean>> working = IntStream.range(0, many)
                    .mapToObj(i -> threads.submit(() -> {
                        all.countDown();
                        all.await();
                        return turns.inTurn(
                                "source" + i,
                                () -> progress.reached(
                                        "source" + i, new ExchangeCursor("SPGL_XMJBXXB", NOW, "41", NOW, SOME)));
                    }))
                    .toList();
            for (Future<Boolean> each : working) {
                assertThat(each.get()).isTrue();
            }
        }
    }

    /** Holds a connection while the work takes others, which nobody else may. */
    private Turns turns() throws SQLException {
        return ExchangeSources.turns(database().unwrap(HikariDataSource.class));
    }

    private static boolean joined(Thread other) {
        try {
            return other.join(Duration.ofSeconds(20));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<ReasonCode> reasons(List<Finding> findings) {
        return findings.stream().map(Finding::reason).toList();
    }

    private static ExchangeWish wish(String name, String password) {
        return new ExchangeWish(
                name,
                "jdbc:mariadb://10.0.0.5:3306/spgl",
                "reader",
                Optional.ofNullable(password),
                Duration.ofMinutes(5),
                Duration.ofMinutes(30),
                true,
                PauseKinds.read("1=公示\n乱写\n3＝听证\n"));
    }

    private static ExchangeWish of(String name, String url, int seconds, int minutes) {
        return new ExchangeWish(
                name,
                url,
                "",
                Optional.empty(),
                Duration.ofSeconds(seconds),
                Duration.ofMinutes(minutes),
                false,
                Map.of());
    }
}
