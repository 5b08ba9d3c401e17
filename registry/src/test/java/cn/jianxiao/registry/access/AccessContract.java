package cn.jianxiao.registry.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What keys and idempotent requests promise on every database. */
abstract class AccessContract {

    private static final Instant START = Instant.parse("2026-11-02T01:00:00Z");
    private static final Stamp STAMP = new Stamp(new Actor("root", ""), START);
    private static final KeyWish READER = new KeyWish("某区政务系统", Set.of(ApiScope.CODES_READ), Set.of("500103"));
    private static final Request SPLIT = new Request("key:1", "order-7", "digest-of-a-split");
    private static final Reply DONE = new Reply(201, "application/json", "/api/v1/codes/x", "{\"code\":\"x\"}");

    private final AdjustableClock clock = new AdjustableClock();

    private ApiKeys keys;
    private IdempotentRequests requests;

    abstract DataSource database();

    @BeforeEach
    void empty() {
        JdbcClient jdbc = JdbcClient.create(database());
        jdbc.sql("delete from api_key").update();
        jdbc.sql("delete from idempotent_request").update();
        keys = new ApiKeys(database(), clock);
        requests = new IdempotentRequests(database(), clock);
    }

    @Test
    void a_token_proves_its_key_and_is_nowhere_kept() {
        IssuedKey issued = keys.issue(READER, "admin");
        assertThat(keys.proven(issued.token())).contains(issued.key());
        assertThat(issued).hasToString("IssuedKey[" + issued.key().id() + "]");
        List<String> kept = JdbcClient.create(database())
                .sql("select id || name || hash || created_by from api_key")
                .query(String.class)
                .list();
        assertThat(kept)
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .doesNotContain(issued.token())
                        .doesNotContain(issued.token().substring(issued.token().lastIndexOf('_') + 1)));
    }

    @Test
    void a_token_that_is_not_the_keys_proves_nothing() {
        String token = keys.issue(READER, "admin").token();
        assertThat(keys.proven(token.substring(0, token.length() - 1))).isEmpty();
        assertThat(keys.proven(token + "x")).isEmpty();
        assertThat(keys.proven("")).isEmpty();
        assertThat(keys.proven("jx_000000000000_secret")).isEmpty();
    }

    @Test
    void a_revoked_key_is_locked_out_at_once_and_stays_in_the_list() {
        IssuedKey issued = keys.issue(READER, "admin");
        assertThat(keys.revoke(issued.key().id(), STAMP)).isTrue();
        assertThat(keys.proven(issued.token())).isEmpty();
        assertThat(keys.all())
                .singleElement()
                .satisfies(key -> assertThat(key.enabled()).isFalse());
        assertThat(keys.revoke("none", STAMP)).isFalse();
    }

    @Test
    void the_last_use_is_told_to_the_minute() {
        IssuedKey issued = keys.issue(READER, "admin");
        keys.proven(issued.token());
        clock.now = START.plusSeconds(30);
        keys.proven(issued.token());
        assertThat(keys.find(issued.key().id()).orElseThrow().lastUsed()).contains(START);
        clock.now = START.plusSeconds(90);
        keys.proven(issued.token());
        assertThat(keys.find(issued.key().id()).orElseThrow().lastUsed()).contains(START.plusSeconds(90));
    }

    @Test
    void a_key_that_would_make_keys_or_report_for_one_district_is_not_made() {
        assertThatThrownBy(() -> keys.issue(new KeyWish("x", Set.of(ApiScope.KEYS_WRITE), Set.of()), "admin"))
                .isInstanceOfSatisfying(
                        KeyRefused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.reason())
                                .containsExactly(AccessReason.KEY_SCOPES));
        assertThatThrownBy(() -> keys.issue(
                        new KeyWish(" ", Set.of(ApiScope.INTAKE_WRITE), Set.of("500103", "Yuzhong")), "admin"))
                .isInstanceOfSatisfying(
                        KeyRefused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.reason())
                                .containsExactly(
                                        AccessReason.KEY_NAME,
                                        AccessReason.DISTRICT,
                                        AccessReason.INTAKE_IS_UNBOUNDED));
        assertThat(keys.all()).isEmpty();
    }

    @Test
    void a_request_that_comes_again_is_answered_as_before_and_not_carried_out() {
        assertThat(requests.answer(SPLIT, () -> DONE)).isEqualTo(new Answered.Now(DONE));
        assertThat(requests.answer(SPLIT, AccessContract::never)).isEqualTo(new Answered.Before(DONE));
    }

    @Test
    void a_key_of_one_request_serves_no_other() {
        requests.answer(SPLIT, () -> DONE);
        Request other = new Request(SPLIT.caller(), SPLIT.key(), "another digest");
        assertThat(requests.answer(other, AccessContract::never)).isEqualTo(new Answered.Otherwise());
        Request otherCaller = new Request("key:2", SPLIT.key(), SPLIT.digest());
        assertThat(requests.answer(otherCaller, () -> DONE)).isEqualTo(new Answered.Now(DONE));
    }

    @Test
    void what_was_refused_leaves_no_trace_and_may_be_tried_again() {
        Reply refused = new Reply(422, "application/problem+json", "", "{}");
        assertThat(requests.answer(SPLIT, () -> {
                    keys.issue(READER, "admin");
                    return refused;
                }))
                .isEqualTo(new Answered.Now(refused));
        assertThat(keys.all()).isEmpty();
        assertThat(requests.answer(SPLIT, () -> DONE)).isEqualTo(new Answered.Now(DONE));
    }

    @Test
    void an_exception_takes_back_the_claim_with_the_work() {
        assertThatThrownBy(() -> requests.answer(SPLIT, () -> {
                    keys.issue(READER, "admin");
                    throw new DuplicateKeyException("of the work itself");
                }))
                .hasMessage("of the work itself");
        assertThat(keys.all()).isEmpty();
        assertThat(requests.answer(SPLIT, () -> DONE)).isEqualTo(new Answered.Now(DONE));
    }

    @Test
    void a_request_without_a_key_is_carried_out_whole_or_not_at_all() {
        Reply refused = new Reply(422, "application/problem+json", "", "{}");
        assertThat(requests.whole(() -> {
                    keys.issue(READER, "admin");
                    return refused;
                }))
                .isEqualTo(refused);
        assertThat(keys.all()).isEmpty();
        assertThat(requests.whole(() -> {
                    keys.issue(READER, "admin");
                    return DONE;
                }))
                .isEqualTo(DONE);
        assertThat(keys.all()).hasSize(1);
    }

    @Test
    void a_rehearsal_answers_as_if_and_keeps_nothing() {
        assertThat(requests.rehearsed(() -> {
                    keys.issue(READER, "admin");
                    return DONE;
                }))
                .isEqualTo(DONE);
        assertThat(keys.all()).isEmpty();
    }

    @Test
    void an_answer_is_forgotten_after_seven_days() {
        requests.answer(SPLIT, () -> DONE);
        clock.now = START.plus(Duration.ofDays(7)).plusMillis(1);
        assertThat(requests.answer(SPLIT, () -> DONE)).isEqualTo(new Answered.Now(DONE));
    }

    @Test
    void of_the_same_request_at_the_same_time_in_two_instances_one_is_carried_out() throws Exception {
        IdempotentRequests elsewhere = new IdempotentRequests(database(), clock);
        AtomicInteger carriedOut = new AtomicInteger();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (var workers = Executors.newFixedThreadPool(2)) {
            Future<Answered> first = workers.submit(() -> requests.answer(SPLIT, () -> {
                carriedOut.incrementAndGet();
                inside.countDown();
                await(go);
                return DONE;
            }));
            await(inside);
            Callable<Answered> again = () -> elsewhere.answer(SPLIT, () -> {
                carriedOut.incrementAndGet();
                return DONE;
            });
            Future<Answered> second = workers.submit(again);
            go.countDown();
            assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(new Answered.Now(DONE));
            assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(new Answered.Before(DONE));
        }
        assertThat(carriedOut).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reply never() {
        throw new AssertionError("carried out twice");
    }

    private static final class AdjustableClock extends Clock {

        private Instant now = START;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
