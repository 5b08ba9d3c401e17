package cn.jianxiao.registry.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the follow-up of the quarantine promises on every database. */
abstract class QuarantineContract {

    private static final Instant CAME = Instant.parse("2026-03-01T01:02:03.004Z");
    private static final Stamp STAMP = new Stamp(new Actor("admin", "工改办"), Instant.parse("2026-03-09T01:02:03.004Z"));
    private static final Sending TAKEN = corrections ->
            corrections.stream().map(correction -> correction.record().place()).collect(Collectors.toSet());

    private QuarantineBook book;
    private QuarantineRules rules;

    abstract DataSource database();

    @BeforeEach
    void nothingDone() {
        JdbcClient jdbc = JdbcClient.create(database());
        jdbc.sql("delete from follow_up").update();
        jdbc.sql("delete from quarantine_settings").update();
        book = new QuarantineBook(database());
        rules = new QuarantineRules(database());
    }

    @Test
    void a_correction_is_kept_with_who_when_before_and_after() {
        String batch = book.newBatch();

        Following.Done done = book.correct(List.of(correction(1)), batch, TAKEN, STAMP);

        assertThat(done.followed()).containsExactly(place(1));
        assertThat(book.history(place(1))).singleElement().satisfies(followUp -> {
            assertThat(followUp.state()).isEqualTo(QuarantineState.CORRECTED);
            assertThat(followUp.before()).isEqualTo("{\"status\":\"受理\"}");
            assertThat(followUp.after()).isEqualTo("{\"status\":3}");
            assertThat(followUp.batch()).isEqualTo(batch);
            assertThat(followUp.stamp()).isEqualTo(STAMP);
            assertThat(followUp.record()).isEqualTo(record(1));
        });
        assertThat(book.newBatch()).isNotEqualTo(batch);
    }

    @Test
    void what_the_intake_does_not_take_stays_open() {
        Following.Done done = book.correct(List.of(correction(1), correction(2)), "b", all -> Set.of(place(2)), STAMP);

        assertThat(done.followed()).containsExactly(place(2));
        assertThat(done.passedOver()).isEmpty();
        assertThat(book.history(place(1))).isEmpty();
    }

    @Test
    void what_cannot_be_sent_is_not_noted() {
        Sending broken = all -> {
            throw new IllegalStateException("the log is away");
        };

        assertThatThrownBy(() -> book.correct(List.of(correction(1)), "b", broken, STAMP))
                .hasMessage("the log is away");

        assertThat(book.history(place(1))).isEmpty();
        assertThat(book.correct(List.of(correction(1)), "b", TAKEN, STAMP).followed())
                .containsExactly(place(1));
    }

    @Test
    void what_somebody_else_has_done_is_passed_over_and_not_sent() {
        book.correct(List.of(correction(1)), "b", TAKEN, STAMP);
        List<Correction> sent = new ArrayList<>();
        Sending noting = corrections -> {
            sent.addAll(corrections);
            return TAKEN.send(corrections);
        };

        Following.Done again = book.correct(List.of(correction(1), correction(2)), "c", noting, STAMP);

        assertThat(sent).containsExactly(correction(2));
        assertThat(again).isEqualTo(new Following.Done(Set.of(place(2)), Set.of(place(1))));
        assertThat(book.setAside(List.of(record(1)), "why", STAMP))
                .isEqualTo(new Following.Done(Set.of(), Set.of(place(1))));
    }

    @Test
    void of_many_who_correct_the_same_record_at_once_one_does() throws Exception {
        List<Callable<Following.Done>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(() -> book.correct(List.of(correction(1)), "b", TAKEN, STAMP));
        }
        Set<RecordPlace> followed = new HashSet<>();
        int times = 0;
        try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
            for (Future<Following.Done> each : crowd.invokeAll(all)) {
                followed.addAll(each.get().followed());
                times += each.get().followed().size();
            }
        }

        assertThat(times).isEqualTo(1);
        assertThat(book.history(place(1))).hasSize(1);
    }

    @Test
    void setting_aside_says_why_and_can_be_undone() {
        assertThat(book.setAside(List.of(record(1)), " ", STAMP))
                .isEqualTo(new Following.Refused(QuarantineReason.REASON_MISSING.about("reason", " ")));

        book.setAside(List.of(record(1)), " a test of the sender ", STAMP);
        assertThat(book.reopen(List.of(record(1), record(2)), STAMP))
                .isEqualTo(new Following.Done(Set.of(place(1)), Set.of(place(2))));

        assertThat(book.history(place(1)))
                .extracting(FollowUp::state)
                .containsExactly(QuarantineState.OPEN, QuarantineState.SET_ASIDE);
        assertThat(book.history(place(1)).getLast().reason()).isEqualTo("a test of the sender");
        assertThat(book.correct(List.of(correction(1)), "b", TAKEN, STAMP).followed())
                .containsExactly(place(1));
    }

    @Test
    void what_the_lists_do_not_know_yet_is_told_in_order_until_they_do() {
        book.setAside(List.of(record(1), record(2), record(3)), "why", STAMP);

        List<FollowUp> first = book.unpublished(2);
        assertThat(first).extracting(each -> each.record().place()).containsExactly(place(1), place(2));
        book.published(first);

        assertThat(book.unpublished(9))
                .extracting(each -> each.record().place())
                .containsExactly(place(3));
    }

    @Test
    void when_their_time_is_over_only_the_texts_go() {
        book.correct(List.of(correction(1)), "b", TAKEN, STAMP);

        assertThat(book.eraseTexts(CAME)).isZero();
        assertThat(book.eraseTexts(CAME.plusMillis(1))).isEqualTo(1);
        assertThat(book.eraseTexts(CAME.plusMillis(1))).isZero();

        assertThat(book.history(place(1)))
                .singleElement()
                .matches(each -> each.before().isEmpty()
                        && each.after().isEmpty()
                        && each.stamp().equals(STAMP));
    }

    @Test
    void settings_are_as_shipped_until_they_are_changed_and_nobody_overwrites_anothers_change() {
        assertThat(rules.current()).isEqualTo(QuarantineSettings.SHIPPED);
        assertThat(rules.changed()).isEmpty();

        assertThat(rules.save(new QuarantineSettings(1, 10, 365), STAMP)).isEmpty();

        assertThat(rules.current()).isEqualTo(new QuarantineSettings(2, 10, 365));
        assertThat(rules.changed()).contains(STAMP);
        assertThat(rules.save(new QuarantineSettings(1, 20, 0), STAMP))
                .contains(QuarantineReason.OUTDATED.about("version", "1"));
        assertThat(rules.save(new QuarantineSettings(2, 0, 0), STAMP))
                .contains(QuarantineReason.DAYS_OUT_OF_RANGE.about("orphanDays", "0"));
        assertThat(rules.save(new QuarantineSettings(2, 1, -1), STAMP))
                .contains(QuarantineReason.DAYS_OUT_OF_RANGE.about("rawDays", "-1"));
    }

    private static RecordPlace place(long offset) {
        return new RecordPlace("jianxiao.events", 0, offset);
    }

    private static QuarantinedRecord record(long offset) {
        return new QuarantinedRecord(place(offset), CAME);
    }

    private static Correction correction(long offset) {
        return new Correction(record(offset), "{\"status\":\"受理\"}", "{\"status\":3}");
    }
}
