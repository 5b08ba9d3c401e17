package cn.jianxiao.sql.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.row.EventRow;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArchiveIT {

    private static Store store;

    @BeforeAll
    static void fill() {
        store = Store.open();
        IntStream.rangeClosed(1, 5)
                .mapToObj(number -> event("p" + number, number == 3 ? "B" : "A"))
                .forEach(event -> store.insert(EventRow.of(event, ""), EventRow.of(event, "again")));
        store.insert(EventRow.of(event("p0", "A"), "", true, 1), EventRow.of(event("p9", "A"), "", true, 1));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void slice_after_slice_every_event_comes_once_and_those_taken_back_do_not() {
        List<ArchiveSlice> slices =
                store.ask(ArchiveSlice.QUERY, Arguments.none().with("events", 2));

        assertThat(slices)
                .containsExactly(
                        new ArchiveSlice("p2", 2, 2, 2),
                        new ArchiveSlice("p4", 2, 2, 2),
                        new ArchiveSlice("p5", 1, 1, 1));
        assertThat(slice("", "p2")).containsExactly("p1", "p2");
        assertThat(slice("p2", "p4")).containsExactly("p3", "p4");
        assertThat(slice("p4", "")).containsExactly("p5");
    }

    @Test
    void who_sees_a_division_goes_through_its_projects_only() {
        Scope scope = Scope.ofDivisions(Set.of("B"));

        assertThat(ArchiveSlice.QUERY.run(store.database(), scope, Arguments.none()))
                .containsExactly(new ArchiveSlice("p3", 1, 1, 1));
        assertThat(CaseEventLine.ARCHIVE.run(store.database(), scope, Arguments.none()))
                .extracting(CaseEventLine::project)
                .containsExactly("p3");
    }

    @Test
    void a_matter_goes_by_its_latest_name() {
        store.insert(ACase.of("p1", "c1").accepted("2026-03-02").row());

        assertThat(store.ask(MatterLine.QUERY, Arguments.none()))
                .extracting(MatterLine::matter, MatterLine::cases)
                .containsExactly(tuple("matter-1", 1L));
    }

    private static List<String> slice(String after, String until) {
        return store
                .ask(
                        CaseEventLine.ARCHIVE,
                        Arguments.none().with("after", after).with("until", until))
                .stream()
                .map(CaseEventLine::project)
                .toList();
    }

    private static ApprovalEvent event(String project, String division) {
        return ApprovalEvent.builder()
                .id("e")
                .source("system")
                .project(project)
                .caseId("case")
                .division(division)
                .status(EventStatus.ACCEPTED)
                .occurredAt(ACase.morning("2026-02-12"))
                .receivedAt(ACase.afternoon("2026-02-12"))
                .build();
    }
}
