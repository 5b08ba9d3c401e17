package cn.jianxiao.sql.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.sql.ClickHouseEndpoint;
import cn.jianxiao.sql.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each row is read back as it was written, column by column. */
class RowsIT {

    private static final Instant T = Instant.parse("2026-02-12T01:02:03.456Z");
    private static final CaseSubject SUBJECT = new CaseSubject(
            "project",
            "case",
            "code",
            "source",
            "500112",
            "department",
            "建委",
            "matter",
            "规划许可",
            2,
            1,
            3,
            4,
            "group",
            "张");
    private static final ApprovalEvent EVENT = ApprovalEvent.builder()
            .id("id")
            .source("source")
            .receivedAt(T)
            .occurredAt(T.minusMillis(1))
            .division("500112")
            .department("department")
            .departmentName("建委")
            .project("project")
            .code("code")
            .linkedCodes(List.of("a", "b"))
            .caseId("case")
            .matter("matter")
            .matterName("规划许可")
            .stageCode(2)
            .kindCode(-1)
            .accessModeCode(3)
            .flowTypeCode(4000)
            .parallelGroup("group")
            .statusCode(99)
            .limitDays(20)
            .pauseKind("pause")
            .handler("张")
            .remark("同意\n'\\")
            .sequence(Long.MAX_VALUE)
            .flags(Set.of(EventFlag.VOIDED, EventFlag.COMMITMENT))
            .build();

    private static Store store;

    @BeforeAll
    static void open() {
        store = Store.open();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void an_event() {
        EventRow row = new EventRow(EVENT, "batch", -1, true, 3);

        assertThat(written(row))
                .containsExactly(values(
                        "id",
                        "source",
                        T.minusMillis(1),
                        "500112",
                        "department",
                        "建委",
                        "project",
                        "code",
                        List.of("a", "b"),
                        "case",
                        "matter",
                        "规划许可",
                        2L,
                        -1L,
                        3L,
                        4000L,
                        "group",
                        99L,
                        20L,
                        "pause",
                        "张",
                        "同意\n'\\",
                        Long.MAX_VALUE,
                        true,
                        false,
                        true,
                        T,
                        "batch",
                        -1L,
                        true,
                        row.version()));
    }

    @Test
    void the_earliest_arrival_of_an_event_stays() {
        EventRow first = EventRow.of(EventBuilder.from(EVENT).id("twice").build(), "first");
        EventRow second = EventRow.of(
                EventBuilder.from(EVENT).id("twice").receivedAt(T.plusMillis(1)).build(), "second");

        store.insert(first, second, first);

        assertThat(store.sql("SELECT batch FROM event_log FINAL WHERE id = 'twice'")
                        .rows())
                .containsExactly(List.of("first"));
    }

    @Test
    void an_event_that_a_later_turn_takes_back_is_taken_back_whenever_it_arrived() {
        EventRow linked = EventRow.of(EventBuilder.from(EVENT).id("turned").build(), "linked");
        EventRow back = EventRow.of(
                EventBuilder.from(EVENT)
                        .id("turned")
                        .receivedAt(T.plusMillis(1))
                        .build(),
                "back",
                true,
                1);

        store.insert(back, linked);

        assertThat(store.sql("SELECT batch FROM event_log FINAL WHERE id = 'turned' AND taken_back")
                        .rows())
                .containsExactly(List.of("back"));
    }

    @Test
    void a_received_record() {
        assertThat(written(new IntakeRow(
                        "topic",
                        1,
                        1L << 40,
                        "source",
                        "batch",
                        IntakeKind.REJECTION,
                        "id",
                        "project",
                        "case",
                        T,
                        Disposition.REJECTED,
                        "reason",
                        "field",
                        "value",
                        "raw",
                        7)))
                .containsExactly(values(
                        "topic",
                        1L,
                        1L << 40,
                        "source",
                        "batch",
                        "rejection",
                        "id",
                        "project",
                        "case",
                        T,
                        "rejected",
                        "reason",
                        "field",
                        "value",
                        "raw",
                        7L));
    }

    @Test
    void a_follow_up() {
        assertThat(written(new FollowUpRow("topic", 1, 1L << 40, FollowUpState.CORRECTED, "admin", T, 7)))
                .containsExactly(values("topic", 1L, 1L << 40, "corrected", "admin", T, 7L));
    }

    @Test
    void a_case() {
        CaseRow row = new CaseRow(
                SUBJECT,
                11,
                T,
                null,
                T.plusSeconds(1),
                1000,
                20,
                T.plusSeconds(2),
                T.plusSeconds(3),
                null,
                Running.CORRECTION,
                T.plusSeconds(4),
                new Times(1, 2, 3, 4, 10),
                new Times(5, 6, 7, 8, 26),
                new CountedTime(Unit.WORKING_HOUR, 120, 8400, false, "09:00-12:00"),
                Judgement.EARLY,
                70_000,
                9,
                true,
                false,
                true,
                List.of("x", "y"),
                "standard@1",
                12,
                13);

        List<@Nullable Object> expected = new ArrayList<>(values("project", "case", "code", "source", "500112"));
        expected.addAll(values("department", "建委", "matter", "规划许可", 2L, 1L, 3L, 4L, "group", "张"));
        expected.addAll(values(11L, T, null, T.plusSeconds(1), 0L, 20L, T.plusSeconds(2), T.plusSeconds(3), null));
        expected.addAll(values("correction", T.plusSeconds(4), 1L, 2L, 3L, 4L, 10L, 5L, 6L, 7L, 8L, 26L));
        expected.addAll(values("working_hour", 120L, 8400L, false, "09:00-12:00"));
        expected.addAll(values("early", 65_535L, 9L, true, false, true, List.of("x", "y"), "standard@1", 12L, 13L));
        assertThat(written(row)).containsExactly(expected);
    }

    @Test
    void a_warning() {
        WarningStep step = new WarningStep(
                WarningState.REMINDED, WarningHolder.REFORM_OFFICE, T, T.plusSeconds(1), T.plusSeconds(2), null);
        List<Object> expected = new ArrayList<>(values("project", "case", "pause", "special 1", "red", "reminded"));
        expected.addAll(values("reform_office", T, T.plusSeconds(1), T.plusSeconds(2), null, "code", "500112"));
        expected.addAll(values("department", "建委", "matter", "规划许可", 2L, T.plusSeconds(3), 5L, "r", 3L));
        assertThat(written(new WarningRow(
                        SUBJECT, WarningAbout.PAUSE, "special 1", WarningLevel.RED, step, T.plusSeconds(3), 5, "r", 3)))
                .containsExactly(expected);
    }

    @Test
    void a_project_and_its_code() {
        assertThat(written(new ProjectRow("project", "unified", "name", "owner", "category", "500112", 3, T, "s", 1)))
                .containsExactly(values("project", "unified", "name", "owner", "category", "500112", 3L, T, "s", 1L));
        assertThat(written(new CodeRow(
                        "project", "code", 2, "name", List.of("p", "q"), CodeStatus.RECYCLED, List.of("1#"), 1)))
                .containsExactly(
                        values("project", "code", 2L, "name", List.of("p", "q"), "recycled", List.of("1#"), 1L));
    }

    @Test
    void a_cell() {
        CellKey key = new CellKey(LocalDate.of(1969, 12, 31), "500112", "d", "m", 1, 2, 3, "project");

        assertThat(written(new CellRow(key, new Counts(1, 2, 3, 4, 5, 6, 7, 8, 9, -10), 11)))
                .containsExactly(values(
                        LocalDate.of(1969, 12, 31),
                        "500112",
                        "d",
                        "m",
                        1L,
                        2L,
                        3L,
                        "project",
                        1L,
                        2L,
                        3L,
                        4L,
                        5L,
                        6L,
                        7L,
                        8L,
                        9L,
                        -10L,
                        11L));
    }

    @Test
    void the_calendar() {
        assertThat(store.sql("SELECT count(), min(day), max(day) FROM calendars FINAL")
                        .rows())
                .containsExactly(List.of(18628L, LocalDate.of(1990, 1, 1), LocalDate.of(2040, 12, 31)));
        assertThat(store.sql("SELECT working, known FROM calendars FINAL WHERE day = '2026-02-14'")
                        .rows())
                .containsExactly(List.of(true, true));
        assertThat(store.sql("""
                        SELECT (SELECT ordinal FROM calendars WHERE day = '2026-02-26')
                            - (SELECT ordinal FROM calendars WHERE day = '2026-02-12')
                        """).rows()).containsExactly(List.of(5L));
    }

    @Test
    void a_refused_batch_says_why() {
        RowInserter nowhere = new RowInserter(new ClickHouseEndpoint(
                store.endpoint().url(),
                "nowhere",
                store.endpoint().user(),
                store.endpoint().password()));

        assertThatThrownBy(() ->
                        nowhere.insert(CodeRow.TABLE, List.of(new CodeRow("project", "code", 2, "name", List.of(), 1))))
                .isInstanceOf(InsertRefused.class)
                .hasMessageContaining("codes")
                .hasMessageContaining("nowhere");
    }

    /** All lines of the row's table that are there after writing it twice, without the version's loser. */
    private static <R extends Row> List<List<@Nullable Object>> written(R row) {
        store.insert(row, row);
        String where = row instanceof EventRow ? " WHERE id = 'id'" : "";
        return store.sql("SELECT " + String.join(", ", row.table().columns()) + " FROM "
                        + row.table().name() + " FINAL" + where)
                .rows();
    }

    private static List<@Nullable Object> values(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
