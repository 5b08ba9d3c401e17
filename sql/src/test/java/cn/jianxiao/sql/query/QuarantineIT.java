package cn.jianxiao.sql.query;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.retention.RawRecords;
import cn.jianxiao.sql.row.Disposition;
import cn.jianxiao.sql.row.FollowUpRow;
import cn.jianxiao.sql.row.FollowUpState;
import cn.jianxiao.sql.row.IntakeKind;
import cn.jianxiao.sql.row.IntakeRow;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lies in quarantine, for whom, and for how long. */
class QuarantineIT {

    private static final Instant NOW = Instant.parse("2026-03-31T01:00:00Z");
    private static final String OF_A = "{\"id\":\"1\",\"division\":\" A\",\"department\":\"A-one\",\"status\":\"受理\"}";

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_record_that_waits_too_long_is_an_orphan_until_it_is_linked() {
        store.insert(record(1, Disposition.WAITING, IntakeKind.EVENT, 30, "old", 1));
        store.insert(record(2, Disposition.WAITING, IntakeKind.EVENT, 29, "young", 1));

        assertThat(places("orphan", "any")).containsExactly("t/0/1");
        assertThat(places("rejected", "any")).isEmpty();

        store.insert(record(1, Disposition.ACCEPTED, IntakeKind.EVENT, 30, "", 2));

        assertThat(places("any", "any")).isEmpty();
    }

    @Test
    void what_was_followed_up_stays_and_is_found_by_its_state() {
        store.insert(record(1, Disposition.REJECTED, IntakeKind.REJECTION, 1, OF_A, 1));
        store.insert(record(2, Disposition.REJECTED, IntakeKind.REJECTION, 2, OF_A, 1));
        store.insert(followUp(2, FollowUpState.CORRECTED, 7), followUp(2, FollowUpState.OPEN, 6));

        assertThat(places("any", "any")).containsExactly("t/0/1", "t/0/2");
        assertThat(places("any", "open")).containsExactly("t/0/1");
        assertThat(places("any", "corrected")).containsExactly("t/0/2");
        assertThat(ask(filter().with("places", "t/0/2 t/0/9")))
                .singleElement()
                .matches(line -> line.followedBy().equals("admin") && NOW.equals(line.followedAt()));
    }

    @Test
    void a_record_refused_at_the_door_is_seen_by_the_division_and_department_that_it_names() {
        store.insert(record(1, Disposition.REJECTED, IntakeKind.REJECTION, 1, OF_A, 1));
        store.insert(record(2, Disposition.REJECTED, IntakeKind.REJECTION, 1, "no JSON", 1));
        store.insert(record(3, Disposition.REJECTED, IntakeKind.REJECTION, 1, "", 1));

        assertThat(seenBy(Scope.everything())).isEqualTo(3);
        assertThat(seenBy(Scope.ofDivisions(Set.of("A")))).isEqualTo(1);
        assertThat(seenBy(Scope.of(Set.of("A"), Set.of("A-one")))).isEqualTo(1);
        assertThat(seenBy(Scope.of(Set.of("A"), Set.of("A-two")))).isZero();
        assertThat(seenBy(Scope.ofDivisions(Set.of("B")))).isZero();
        assertThat(seenBy(Scope.ofDivisions(Set.of("")))).isZero();
    }

    @Test
    void when_its_time_is_over_only_the_text_of_a_rejected_record_goes() {
        store.insert(record(1, Disposition.REJECTED, IntakeKind.REJECTION, 100, OF_A, 1));
        store.insert(record(2, Disposition.REJECTED, IntakeKind.REJECTION, 10, OF_A, 1));
        store.insert(record(3, Disposition.WAITING, IntakeKind.EVENT, 100, "waits", 1));
        RawRecords texts = new RawRecords(store.database());
        Instant before = NOW.minus(50, ChronoUnit.DAYS);

        assertThat(texts.erase(before)).isEqualTo(1);
        assertThat(texts.erase(before)).isZero();

        assertThat(ask(filter())).extracting(RejectionLine::raw).containsExactly(OF_A, "", "waits");
        assertThat(ask(filter().with("places", "t/0/1")))
                .singleElement()
                .matches(line -> line.reason().equals("intake.not-a-number")
                        && line.value().equals("受理"));
        assertThat(seenBy(Scope.ofDivisions(Set.of("A")))).isEqualTo(2);
    }

    @Test
    void a_long_list_comes_line_by_line_and_in_order() {
        for (int i = 0; i < 5; i++) {
            store.insert(record(i, Disposition.REJECTED, IntakeKind.REJECTION, i, OF_A, 1));
        }
        List<String> places = new ArrayList<>();

        RejectionLine.QUERY.each(store.database(), Scope.everything(), filter(), line -> places.add(line.place()));

        assertThat(places).containsExactly("t/0/0", "t/0/1", "t/0/2", "t/0/3", "t/0/4");
    }

    private List<String> places(String disposition, String state) {
        return ask(filter().with("disposition", disposition).with("state", state)).stream()
                .map(RejectionLine::place)
                .toList();
    }

    private long seenBy(Scope scope) {
        long total = store.ask(RejectionsTotal.QUERY, scope, filter().with("disposition", "rejected"))
                .getFirst()
                .total();
        long accounted = store.ask(AccountLine.QUERY, scope, Arguments.none()).stream()
                .mapToLong(AccountLine::rejected)
                .sum();
        assertThat(accounted).isEqualTo(total);
        return total;
    }

    private List<RejectionLine> ask(Arguments arguments) {
        return store.ask(RejectionLine.QUERY, arguments);
    }

    private static Arguments filter() {
        return Arguments.none().with("as_of", NOW).with("disposition", "any");
    }

    private static FollowUpRow followUp(long offset, FollowUpState state, long version) {
        return new FollowUpRow("t", 0, offset, state, "admin", NOW, version);
    }

    private static IntakeRow record(
            long offset, Disposition disposition, IntakeKind kind, int daysAgo, String raw, long version) {
        return new IntakeRow(
                "t",
                0,
                offset,
                "s",
                "b",
                kind,
                "id",
                "",
                "",
                NOW.minus(daysAgo, ChronoUnit.DAYS),
                disposition,
                "intake.not-a-number",
                "status",
                "受理",
                raw,
                version);
    }
}
