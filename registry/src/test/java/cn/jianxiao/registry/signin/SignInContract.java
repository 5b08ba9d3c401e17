package cn.jianxiao.registry.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.account.FirstAccounts;
import cn.jianxiao.registry.audit.AuditBook;
import cn.jianxiao.registry.audit.AuditKind;
import cn.jianxiao.registry.audit.AuditLine;
import cn.jianxiao.registry.audit.AuditSearch;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SH7: what the protection of sign-in promises on every database. */
abstract class SignInContract {

    private static final SignInSettings SETTINGS = new SignInSettings(5, 20, Duration.ofMinutes(15));
    private static final Instant START = Instant.parse("2026-11-21T02:00:00Z");

    private Instant now = START;
    private SignInGuard guard;

    abstract DataSource database();

    @BeforeEach
    void empty() {
        JdbcClient.create(database()).sql("delete from sign_in_failure").update();
        JdbcClient.create(database()).sql("delete from audit_entry").update();
        guard = another();
    }

    @Test
    void after_five_failures_an_account_is_locked_from_every_address_until_the_time_is_over() {
        fail("li", "10.0.0.1", 4);
        assertThat(guard.lockedFor(attempt("li", "10.0.0.2"))).isEmpty();
        fail("li", "10.0.0.1", 1);
        assertThat(guard.lockedFor(attempt("li", "10.0.0.2"))).contains(Duration.ofMinutes(15));
        assertThat(guard.lockedFor(attempt("wang", "10.0.0.1"))).isEmpty();
        now = START.plus(Duration.ofMinutes(15));
        assertThat(guard.lockedFor(attempt("li", "10.0.0.2"))).isEmpty();
    }

    @Test
    void a_name_that_no_account_has_is_locked_just_so() {
        fail("nobody-of-that-name", "10.0.0.1", 5);
        assertThat(guard.lockedFor(attempt("nobody-of-that-name", "10.0.0.2"))).isPresent();
    }

    @Test
    void an_address_is_locked_after_more_failures_of_whatever_accounts() {
        IntStream.range(0, 20).forEach(i -> fail("user" + i, "10.0.0.1", 1));
        assertThat(guard.lockedFor(attempt("anybody", "10.0.0.1"))).isPresent();
        assertThat(guard.lockedFor(attempt("anybody", "10.0.0.2"))).isEmpty();
    }

    @Test
    void two_instances_agree_on_who_is_locked() {
        SignInGuard other = another();
        fail("li", "10.0.0.1", 3);
        other.failed(attempt("li", "10.0.0.1"));
        other.failed(attempt("li", "10.0.0.1"));
        assertThat(guard.lockedFor(attempt("li", "10.0.0.1"))).isPresent();
    }

    @Test
    void a_success_forgets_the_owners_own_mistakes_and_helps_nobody_who_guesses_from_elsewhere() {
        fail("li", "10.0.0.66", 3);
        fail("li", "10.0.0.1", 1);
        guard.succeeded(attempt("li", "10.0.0.1"));
        fail("li", "10.0.0.66", 1);
        assertThat(guard.lockedFor(attempt("li", "10.0.0.1"))).isEmpty();
        guard.succeeded(attempt("li", "10.0.0.1"));
        fail("li", "10.0.0.66", 1);
        assertThat(guard.lockedFor(attempt("li", "10.0.0.1"))).isPresent();
    }

    @Test
    void failures_at_once_are_all_counted_and_the_lock_is_told_once() {
        try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
            List<CompletableFuture<Void>> attempts = Stream.generate(
                            () -> CompletableFuture.runAsync(() -> guard.failed(attempt("li", "10.0.0.1")), crowd))
                    .limit(12)
                    .toList();
            attempts.forEach(CompletableFuture::join);
        }
        assertThat(guard.lockedFor(attempt("li", "10.0.0.1"))).isPresent();
        assertThat(deeds()).filteredOn("FAILED"::equals).hasSize(12);
        assertThat(deeds()).filteredOn("LOCKED"::equals).hasSize(1);
    }

    @Test
    void failure_lock_refusal_and_unlocking_are_in_the_audit_log() {
        fail("li", "10.0.0.1", 5);
        guard.lockedFor(attempt("li", "10.0.0.2"));
        guard.lockedFor(attempt("li", "10.0.0.2"));
        guard.unlock(guard.locks().getFirst(), new Stamp(new Actor("root", ""), now));

        assertThat(deeds())
                .containsExactlyInAnyOrder(
                        "FAILED", "FAILED", "FAILED", "FAILED", "FAILED", "LOCKED", "REFUSED", "UNLOCKED");
        assertThat(lines()).filteredOn(line -> line.deed().equals("FAILED")).allSatisfy(line -> {
            assertThat(line.account()).isEqualTo("li");
            assertThat(line.address()).isEqualTo("10.0.0.1");
            assertThat(line.subject()).isEqualTo("POST /login");
        });
    }

    @Test
    void an_administrator_sees_what_is_locked_and_ends_it() {
        fail("li", "10.0.0.1", 5);
        fail("wang", "10.0.0.1", 4);
        assertThat(guard.locks()).containsExactly(new Lock(Counted.ACCOUNT, "li", START.plus(Duration.ofMinutes(15))));
        guard.unlock(guard.locks().getFirst(), new Stamp(new Actor("root", ""), now));
        assertThat(guard.locks()).isEmpty();
        assertThat(guard.lockedFor(attempt("li", "10.0.0.1"))).isEmpty();
    }

    @Test
    void the_command_lines_account_is_never_locked() {
        fail(FirstAccounts.CLI, "10.0.0.1", 9);
        assertThat(guard.lockedFor(attempt(FirstAccounts.CLI, "127.0.0.1"))).isEmpty();
        assertThat(guard.locks()).isEmpty();
    }

    @Test
    void what_cannot_count_any_more_is_forgotten() {
        fail("li", "10.0.0.1", 5);
        guard.forgetOld();
        assertThat(guard.locks()).hasSize(1);
        now = START.plus(Duration.ofHours(1));
        guard.forgetOld();
        assertThat(JdbcClient.create(database())
                        .sql("select count(*) from sign_in_failure")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void settings_that_protect_nothing_are_refused() {
        assertThatThrownBy(() -> new SignInSettings(0, 50, Duration.ofMinutes(15)))
                .hasMessageContaining("JIANXIAO_SIGNIN_FAILURES");
        assertThatThrownBy(() -> new SignInSettings(5, 4, Duration.ofMinutes(15)))
                .hasMessageContaining("JIANXIAO_SIGNIN_ADDRESSFAILURES");
    }

    private SignInGuard another() {
        InstantSource time = () -> now;
        return new SignInGuard(database(), SETTINGS, time.withZone(ZoneOffset.UTC));
    }

    private void fail(String account, String address, int times) {
        for (int i = 0; i < times; i++) {
            guard.failed(attempt(account, address));
        }
    }

    private static Attempt attempt(String account, String address) {
        return new Attempt(account, address, "POST /login");
    }

    private List<String> deeds() {
        return lines().stream().map(AuditLine::deed).toList();
    }

    private List<AuditLine> lines() {
        Duration day = Duration.ofDays(1);
        return new AuditBook(database())
                .lines(
                        new AuditSearch(
                                START.minus(day), START.plus(day), "", Optional.of(AuditKind.SIGN_IN_FAILURE), ""),
                        0,
                        100);
    }
}
