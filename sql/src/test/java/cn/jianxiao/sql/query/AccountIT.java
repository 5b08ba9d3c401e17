package cn.jianxiao.sql.query;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.row.Disposition;
import cn.jianxiao.sql.row.IntakeKind;
import cn.jianxiao.sql.row.IntakeRow;
import cn.jianxiao.sql.row.ProjectRow;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AccountIT {

    private static final Instant T = Instant.parse("2026-03-02T01:00:00Z");

    private static final Arguments AS_OF = Arguments.none().with("as_of", T);

    private static Store store;

    @BeforeAll
    static void fill() {
        store = Store.open();
        store.insert(
                new ProjectRow("p", "", "name", "", "", "A", 3, T, "one", 1),
                record(0, "one", "b1", "p", Disposition.ACCEPTED, 2),
                record(1, "one", "b1", "p", Disposition.WAITING, 1),
                record(2, "one", "b2", "p", Disposition.WAITING, 1),
                record(2, "one", "b2", "p", Disposition.ACCEPTED, 2),
                record(3, "one", "b2", "p", Disposition.DUPLICATE, 2),
                record(3, "one", "b2", "p", Disposition.DUPLICATE, 2),
                record(4, "two", "b3", "q", Disposition.REJECTED, 2),
                record(5, "two", "b3", "q", Disposition.REJECTED, 2),
                record(6, "", "b4", "", Disposition.REJECTED, 2));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void every_record_is_counted_once_where_it_ended() {
        List<AccountLine> lines = store.ask(AccountLine.QUERY, Arguments.none());

        assertThat(lines)
                .containsExactly(
                        new AccountLine("", "", 1, 0, 0, 1, 0),
                        new AccountLine("one", "", 4, 2, 1, 0, 1),
                        new AccountLine("two", "", 2, 0, 0, 2, 0))
                .allMatch(AccountLine::adds);
    }

    @Test
    void every_hour_of_a_source_adds_up() {
        assertThat(store.ask(AccountHour.QUERY, Arguments.none().with("source", "one")))
                .containsExactly(new AccountHour("one", T, 4, 2, 1, 0, 1))
                .allMatch(AccountHour::adds);
        assertThat(store.ask(AccountHour.QUERY, Arguments.none().with("from", "2026-03-02")))
                .hasSize(3);
        assertThat(store.ask(AccountHour.QUERY, Arguments.none().with("to", "2026-03-01")))
                .isEmpty();
    }

    @Test
    void every_hour_of_all_sources_together_adds_up() {
        assertThat(store.ask(AccountHour.QUERY, Arguments.none().with("by", "all")))
                .containsExactly(new AccountHour("", T, 7, 2, 1, 3, 1))
                .allMatch(AccountHour::adds);
    }

    @Test
    void records_that_name_no_source_are_chosen_on_their_own() {
        Arguments unnamed = Arguments.none().with("source", SourceFilter.UNNAMED);

        assertThat(store.ask(AccountLine.QUERY, unnamed)).containsExactly(new AccountLine("", "", 1, 0, 0, 1, 0));
        assertThat(store.ask(AccountHour.QUERY, unnamed)).containsExactly(new AccountHour("", T, 1, 0, 0, 1, 0));
    }

    @Test
    void an_import_is_accounted_for_on_its_own() {
        assertThat(store.ask(
                        AccountLine.QUERY, Arguments.none().with("by", "batch").with("source", "one")))
                .containsExactly(
                        new AccountLine("one", "b1", 2, 1, 0, 0, 1), new AccountLine("one", "b2", 2, 1, 1, 0, 0));
        assertThat(store.ask(AccountLine.QUERY, Arguments.none().with("batch", "b3")))
                .containsExactly(new AccountLine("two", "", 2, 0, 0, 2, 0));
    }

    @Test
    void a_rejected_record_is_shown_with_its_reason_and_as_it_came() {
        assertThat(store.ask(RejectionLine.QUERY, AS_OF.with("limit", 1).with("offset", 1)))
                .containsExactly(new RejectionLine(
                        "events",
                        0,
                        5,
                        T,
                        "two",
                        "b3",
                        "event",
                        "r5",
                        "q",
                        "case",
                        "E3",
                        "code",
                        "x",
                        "{raw 5}",
                        "rejected",
                        "open",
                        "",
                        null));
        assertThat(store.ask(RejectionsTotal.QUERY, AS_OF.with("reason", "E3")))
                .containsExactly(new RejectionsTotal(3));
        assertThat(store.ask(RejectionsTotal.QUERY, AS_OF.with("source", "one")))
                .containsExactly(new RejectionsTotal(0));
        assertThat(store.ask(RejectionsByReason.QUERY, AS_OF))
                .containsExactlyInAnyOrder(
                        new RejectionsByReason("", "E3", "code", 1), new RejectionsByReason("two", "E3", "code", 2));
    }

    @Test
    void a_record_that_waits_is_seen_by_the_division_of_its_project_only() {
        assertThat(store.ask(AccountLine.QUERY, Scope.ofDivisions(Set.of("A")), Arguments.none()))
                .containsExactly(new AccountLine("one", "", 1, 0, 0, 0, 1));
        assertThat(store.ask(AccountLine.QUERY, Scope.ofDivisions(Set.of("B")), Arguments.none()))
                .isEmpty();
        assertThat(store.ask(AccountLine.QUERY, Scope.of(Set.of("A"), Set.of("A-1")), Arguments.none()))
                .isEmpty();
    }

    private static IntakeRow record(
            long offset, String source, String batch, String project, Disposition disposition, long version) {
        boolean rejected = disposition == Disposition.REJECTED;
        return new IntakeRow(
                "events",
                0,
                offset,
                source,
                batch,
                IntakeKind.EVENT,
                "r" + offset,
                project,
                "case",
                T,
                disposition,
                rejected ? "E3" : "",
                rejected ? "code" : "",
                rejected ? "x" : "",
                rejected ? "{raw " + offset + "}" : "",
                version);
    }
}
