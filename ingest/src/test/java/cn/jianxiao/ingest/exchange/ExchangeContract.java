package cn.jianxiao.ingest.exchange;

import static cn.jianxiao.ingest.exchange.SoundRows.CODE;
import static cn.jianxiao.ingest.exchange.SoundRows.head;
import static cn.jianxiao.ingest.exchange.SoundRows.matter;
import static cn.jianxiao.ingest.exchange.SoundRows.project;
import static cn.jianxiao.ingest.exchange.SoundRows.result;
import static cn.jianxiao.ingest.exchange.SoundRows.special;
import static cn.jianxiao.ingest.exchange.SoundRows.stage;
import static cn.jianxiao.ingest.exchange.SoundRows.status;
import static cn.jianxiao.ingest.exchange.SoundRows.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.EventSet;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.approval.event.MatterKind;
import cn.jianxiao.approval.event.Received;
import cn.jianxiao.approval.event.Rejection;
import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.demo.DemoProject;
import cn.jianxiao.demo.DemoProjects;
import cn.jianxiao.demo.exchange.Edition;
import cn.jianxiao.demo.exchange.ExchangeHistory;
import cn.jianxiao.ingest.json.RecordJson;
import cn.jianxiao.ingest.log.Outbox;
import cn.jianxiao.ingest.log.OutboxUnavailable;
import cn.jianxiao.ingest.step.RecordKind;
import cn.jianxiao.registry.exchange.ExchangeRun;
import cn.jianxiao.registry.material.MaterialKey;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reading an exchange database promises, whichever database it is. */
abstract class ExchangeContract {

    private static final String PROJECT = "SPGL_XMJBXXB";
    private static final String HEAD = "SPGL_XMSPSXBLXXB";
    private static final String STATUS = "SPGL_XMSPSXBLXXXXB";
    private static final String SPECIAL = "SPGL_XMSPSXBLTBCXXXB";
    private static final String RESULT = "SPGL_XMSPSXPFWJXXB";
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-11-16T01:00:00Z");

    @TempDir
    private Path folder;

    private final List<AutoCloseable> open = new ArrayList<>();
    private Database database;

    /** Where an empty database is. */
    record Database(String url, String user, String password) {}

    abstract Database database();

    @BeforeEach
    void empty() {
        database = database();
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : open.reversed()) {
            each.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void cq10_the_account_adds_up_and_results_equal_the_same_events_by_http(Edition edition) {
        List<DemoProject> projects = DemoProjects.generate(7, 40, TODAY).toList();
        Uploads uploads = uploads(edition);
        upload(uploads, histories(projects, edition));
        Desk desk = reading(false);

        ExchangeRun run = desk.poll();

        int rows = uploads.count(PROJECT) + uploads.count(STATUS) + uploads.count(SPECIAL);
        assertThat(desk.sent).hasSize(rows);
        assertThat(run.counts().published() + run.counts().rejected()).isEqualTo(rows);
        assertThat(run.edition()).isEqualTo(edition.name());
        assertThat(run.missing()).isEmpty();
        assertThat(ids(desk)).hasSize(rows - repeatedSpecials(desk));
        assertSame(desk, projects);

        ExchangeRun again = desk.poll();
        assertThat(again.counts().published()).isZero();
        assertThat(desk.sent).hasSize(rows);
    }

    /** Special procedures that the status flow tells as well repeat its event. */
    private static int repeatedSpecials(Desk desk) {
        return (int) (desk.sent.size()
                - desk.sent.stream()
                        .map(envelope -> envelope.content().id())
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void sc5_however_rows_come_in_over_many_polls_the_results_are_the_same(long seed) {
        Random chance = new Random(seed);
        List<DemoProject> projects = DemoProjects.generate(seed, 15, TODAY).toList();
        Uploads uploads = uploads(Edition.V3);
        AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
        Desk desk = reading(false, envelope -> {
            if (left.decrementAndGet() < 0) {
                throw new OutboxUnavailable("cut off", new IOException("as if killed"));
            }
            return CompletableFuture.completedFuture(null);
        });
        record Commit(Instant at, ExchangeHistory.Upload upload) {}
        List<Commit> commits = histories(projects, Edition.V3).stream()
                .map(upload ->
                        new Commit(upload.at().plusSeconds(chance.nextInt(6) == 0 ? chance.nextInt(1_700) : 0), upload))
                .sorted(Comparator.comparing(Commit::at))
                .toList();
        int done = 0;
        while (done < commits.size()) {
            int some = Math.min(commits.size(), done + 1 + chance.nextInt(400));
            for (Commit commit : commits.subList(done, some)) {
                uploads.put(commit.upload().at(), commit.upload().row());
            }
            uploads.commit();
            done = some;
            desk.time.set(commits.get(done - 1).at().plusSeconds(1));
            if (chance.nextInt(3) == 0) {
                left.set(chance.nextInt(200));
                desk.poll(() -> true);
                left.set(Integer.MAX_VALUE);
                desk.restart();
            }
            desk.poll();
        }

        assertSame(desk, projects);
    }

    @Test
    void a_row_that_changes_is_another_content_of_its_event_and_one_voided_takes_it_out() {
        Uploads uploads = withCase();
        Desk desk = reading(false);
        desk.poll();

        uploads.put(MONDAY.plusSeconds(90), STATUS, status(12, 3, "2026-11-16T09:30"))
                .commit();
        desk.poll();
        assertThat(EventSet.of(desk.events()).valid())
                .filteredOn(event -> event.status() == EventStatus.ACCEPTED)
                .singleElement()
                .satisfies(event -> assertThat(event.occurredAt()).isEqualTo(Instant.parse("2026-11-16T01:30:00Z")));

        uploads.put(MONDAY.plusSeconds(95), STATUS, with(status(12, 3, "2026-11-16T09:30"), "SJYXBS", 0))
                .commit();
        desk.poll();
        assertThat(EventSet.of(desk.events()).valid())
                .extracting(ApprovalEvent::status)
                .containsExactly(EventStatus.RECEIVED);
    }

    @Test
    void a_status_row_before_its_head_goes_in_with_what_is_known_and_is_completed_when_the_head_comes() {
        Uploads uploads = uploads(Edition.V2);
        uploads.put(MONDAY, STATUS, status(11, 1, "2026-11-16T08:30")).commit();
        Desk desk = reading(false);
        desk.poll();
        assertThat(desk.events()).singleElement().satisfies(event -> {
            assertThat(event.code()).isEqualTo(CODE);
            assertThat(event.matterName()).isEqualTo("未知事项");
            assertThat(event.limitDays()).isZero();
        });

        dictionaries(uploads, MONDAY.plusSeconds(30));
        uploads.put(MONDAY.plusSeconds(30), HEAD, head()).commit();
        desk.poll();

        assertThat(EventSet.of(desk.events()).valid()).singleElement().satisfies(event -> {
            assertThat(event.id()).isEqualTo(STATUS + ":11");
            assertThat(event.matter()).isEqualTo("SX-1");
            assertThat(event.matterName()).isEqualTo("建筑工程施工许可证核发");
            assertThat(event.limitDays()).isEqualTo(7);
            assertThat(event.departmentName()).isEqualTo("市住建局");
            assertThat(event.parallelGroup()).isEqualTo("BL-1");
            assertThat(event.stage()).isEqualTo(Stage.CONSTRUCTION_PERMIT);
            assertThat(event.kind()).isEqualTo(MatterKind.ADMINISTRATIVE);
            assertThat(event.is(EventFlag.COMMITMENT)).isTrue();
        });
    }

    @Test
    void a_dictionary_or_project_that_comes_last_completes_what_was_read_before_it() {
        Uploads uploads = uploads(Edition.V3);
        uploads.put(MONDAY, HEAD, head())
                .put(MONDAY, STATUS, status(11, 1, "2026-11-16T08:30"))
                .commit();
        Desk desk = reading(false);
        desk.poll();
        assertThat(desk.events()).extracting(ApprovalEvent::stage).containsExactly(Stage.UNKNOWN);

        uploads.put(MONDAY.plusSeconds(10), "SPGL_SPLCJBLSXXXB", matter())
                .put(MONDAY.plusSeconds(10), "SPGL_SPJDXXB", stage())
                .put(MONDAY.plusSeconds(10), PROJECT, project(1, CODE, CODE, "", "一号项目"))
                .commit();
        desk.poll();

        assertThat(EventSet.of(desk.events()).valid()).singleElement().satisfies(event -> {
            assertThat(event.stage()).isEqualTo(Stage.CONSTRUCTION_PERMIT);
            assertThat(event.flowTypeCode()).isEqualTo(3);
        });
    }

    @Test
    void a_pause_told_by_a_special_procedure_and_by_the_flow_is_one_pause_whichever_comes_first() {
        Uploads uploads = withCase();
        Desk desk = reading(false);
        uploads.put(MONDAY, SPECIAL, special(31, 8, "专家评审", "2026-11-17T10:00"))
                .put(MONDAY, SPECIAL, special(32, 3, "", "2026-11-19T10:00"))
                .commit();
        desk.poll();
        assertThat(pauses(desk)).containsExactlyInAnyOrder("专家评审", "听证");

        uploads.put(MONDAY.plusSeconds(60), STATUS, status(14, 9, "2026-11-17T10:00"))
                .commit();
        desk.poll();

        assertThat(pauses(desk)).containsExactlyInAnyOrder("专家评审", "听证");
        assertThat(EventSet.of(desk.events()).valid())
                .filteredOn(event -> event.status() == EventStatus.SPECIAL_STARTED)
                .extracting(ApprovalEvent::id)
                .containsExactlyInAnyOrder(STATUS + ":14", SPECIAL + ":32");
    }

    @Test
    void na1_unknown_codes_are_kept_and_sh7_secret_projects_are_refused() {
        Uploads uploads = withCase();
        uploads.execute("alter table " + PROJECT + " add column SFSM varchar(2)");
        uploads.put(MONDAY, STATUS, status(15, 77, "2026-11-17T10:00")).commit();
        Desk desk = reading(false);
        desk.poll();
        assertThat(desk.events()).extracting(ApprovalEvent::statusCode).contains(77);
        assertThat(desk.rejections()).isEmpty();

        uploads.execute("update " + PROJECT + " set SFSM = '1', GXSJ = " + "'2026-11-16 09:01:00'");
        uploads.put(MONDAY.plusSeconds(60), STATUS, status(16, 8, "2026-11-18T10:00"))
                .commit();
        desk.poll();

        assertThat(desk.rejections()).isNotEmpty().allSatisfy(rejection -> {
            assertThat(rejection.reasons()).extracting(Rejection.Reason::code).contains("intake.classified");
            assertThat(rejection.raw()).isEmpty();
        });
        assertThat(desk.rejections()).extracting(Rejection::id).contains(STATUS + ":16", PROJECT + ":1");
    }

    @Test
    void what_became_of_each_row_is_written_back_where_that_is_allowed_and_nowhere_else() {
        Uploads uploads = withCase();
        uploads.put(
                        MONDAY,
                        STATUS,
                        with(status(17, 8, "2026-11-18T10:00"), "BLSJ", LocalDateTime.parse("2027-03-01T00:00")))
                .commit();
        reading(false).poll();
        assertThat(states(uploads)).containsExactly("0", "0", "0");

        reading(true).poll();

        assertThat(states(uploads)).containsExactly("3", "3", "2");
        assertThat(uploads.ask("select SBYY from " + STATUS + " where LSH = 17").get(0))
                .contains("2027-02-28")
                .matches(".*[一-龥].*")
                .hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void a_reason_is_cut_to_what_its_column_holds_and_a_database_that_refuses_writing_is_read_all_the_same() {
        Uploads uploads = withCase();
        uploads.execute("alter table " + STATUS + " drop column SBYY");
        uploads.execute("alter table " + STATUS + " add column SBYY varchar(6)");
        uploads.put(
                        MONDAY,
                        STATUS,
                        with(status(17, 8, "2026-11-18T10:00"), "BLSJ", LocalDateTime.parse("2027-03-01T00:00")))
                .commit();
        reading(true).poll();
        assertThat(uploads.ask("select SBYY from " + STATUS + " where LSH = 17").get(0))
                .hasSize(6);

        uploads.execute("alter table " + STATUS + " add constraint only_new check (SJSCZT <> 3 or LSH < 13)");
        uploads.put(MONDAY, STATUS, status(18, 8, "2026-11-18T11:00")).commit();
        Desk desk = reading(true);
        ExchangeRun run = desk.poll(() -> true);
        assertThat(run.trouble()).isEqualTo(Trouble.WRITING_BACK.name());
        assertThat(desk.events()).extracting(ApprovalEvent::id).contains(STATUS + ":18");
    }

    @Test
    void results_become_material_of_their_code_also_when_the_project_comes_later() {
        Uploads uploads = uploads(Edition.V2);
        dictionaries(uploads, MONDAY);
        uploads.put(MONDAY, HEAD, head())
                .put(MONDAY, STATUS, status(11, 1, "2026-11-16T08:30"))
                .put(MONDAY, RESULT, result())
                .commit();
        Desk desk = reading(false);
        desk.poll();
        MaterialKey key = new MaterialKey(Desk.SOURCE, RESULT + ":51");
        assertThat(desk.materials.find(key)).isEmpty();

        uploads.put(MONDAY.plusSeconds(9), PROJECT, project(1, CODE, CODE, "", "一号项目"))
                .commit();
        desk.poll();

        assertThat(desk.materials.find(key)).hasValueSatisfying(material -> {
            assertThat(material.reported().number()).isEqualTo("施许字1号");
            assertThat(material.reported().issuedOn()).isEqualTo(LocalDate.parse("2026-11-18"));
        });
    }

    @Test
    void rows_without_any_time_are_read_and_times_in_the_future_do_not_hide_what_comes_after_them() {
        Uploads uploads = withCase();
        uploads.put(Instant.parse("2037-01-01T00:00:00Z"), STATUS, status(15, 8, "2026-11-17T10:00"))
                .commit();
        Desk desk = reading(false);
        desk.poll();

        uploads.put(NOW.plusSeconds(60), STATUS, status(16, 11, "2026-11-18T10:00"))
                .commit();
        uploads.put(NOW, STATUS, status(17, 8, "2026-11-18T09:00")).commit();
        uploads.execute("update " + STATUS + " set GXSJ = null, SCSJ = null where LSH = 17");
        desk.time.set(NOW.plusSeconds(300));
        desk.poll();

        assertThat(desk.events())
                .extracting(ApprovalEvent::id)
                .contains(STATUS + ":15", STATUS + ":16", STATUS + ":17");
        assertThat(desk.events()).hasSize(5);
    }

    @Test
    void parts_are_registered_under_their_project_which_its_own_row_names() {
        Uploads uploads = uploads(Edition.V2);
        uploads.put(MONDAY, PROJECT, project(2, CODE, CODE + "-1001", "", "一号项目一期"))
                .commit();
        Desk desk = reading(false);
        desk.poll();
        uploads.put(MONDAY, PROJECT, project(1, CODE, CODE, "", "一号项目"))
                .put(MONDAY, PROJECT, project(3, CODE, CODE + "-1001-2001", CODE + "-1001", "一期1标段"))
                .commit();
        desk.poll();

        assertThat(desk.registrations().stream()
                        .max(Comparator.comparing(CodeRegistration::updatedAt).thenComparing(CodeRegistration::id))
                        .map(CodeRegistration::name))
                .contains("一号项目");
        assertThat(desk.registrations())
                .flatExtracting(CodeRegistration::codes)
                .extracting(code -> code.level() + code.code() + code.parents())
                .contains("1" + CODE + "-1001[]", "2" + CODE + "-1001-2001[" + CODE + "-1001]");
    }

    @Test
    void a_connection_test_says_which_tables_are_there_and_which_are_missing() {
        Uploads uploads = uploads(Edition.V3);
        uploads.execute("drop table " + RESULT);

        Probe probe = Probe.of(new Drivers(folder), database.url(), database.user(), database.password());

        assertThat(probe.trouble()).isEmpty();
        assertThat(probe.edition()).isEqualTo("V3");
        assertThat(probe.found()).anyMatch("SPGL_SPJDXXB"::equalsIgnoreCase).hasSize(8);
        assertThat(probe.missing()).containsExactly(RESULT);
        assertThat(Probe.of(new Drivers(folder), database.url() + "x", database.user(), database.password())
                        .trouble())
                .contains(Trouble.NOT_CONNECTED);
        assertThat(Probe.of(new Drivers(folder), "jdbc:dm://h/d", "a", "b").trouble())
                .contains(Trouble.DRIVER_MISSING);
    }

    /** 2,000 rows, or 100,000 with {@code -Djianxiao.long=true}; {@code -Djianxiao.seed} repeats a run. */
    @ParameterizedTest
    @EnumSource(DamagedTables.Columns.class)
    void however_rows_are_damaged_each_is_in_the_account_and_the_source_is_read_on(DamagedTables.Columns columns)
            throws SQLException {
        DamagedTables tables = new DamagedTables(database, columns);
        open.add(tables);
        Desk desk = reading(true);
        DamagedPolls polls = new DamagedPolls(tables, desk, NOW);

        polls.run();

        Instant later = desk.time.instant().plus(Duration.ofHours(1));
        DamagedRows.putSound(tables, 1_000_000_000, later);
        tables.commit();
        desk.time.set(later);
        desk.poll();
        assertThat(desk.events())
                .as("the source is read on")
                .anyMatch(event -> event.id().equals(STATUS + ":1000000000"));
    }

    @Test
    void a_row_is_new_by_the_later_of_its_times_of_change_and_of_upload() {
        Uploads uploads = withCase();
        Desk desk = reading(false);
        desk.poll();
        uploads.put(MONDAY, STATUS, status(15, 8, "2026-11-16T10:00"));
        uploads.put(MONDAY, STATUS, status(16, 8, "2026-11-16T11:00"));
        uploads.execute(
                "update " + STATUS + " set GXSJ = '2026-10-16 10:00:00', SCSJ = '2026-11-21 10:00:00' where LSH = 15");
        uploads.execute(
                "update " + STATUS + " set GXSJ = '2026-11-21 10:00:00', SCSJ = '2026-10-16 10:00:00' where LSH = 16");
        desk.time.set(NOW.plus(Duration.ofHours(1)));

        desk.poll();

        assertThat(desk.events()).extracting(ApprovalEvent::id).contains(STATUS + ":15", STATUS + ":16");
    }

    @Test
    void sh4_rows_arrived_when_they_say_but_never_before_a_look_that_did_not_find_them() {
        Uploads uploads = withCase();
        Desk desk = reading(false);
        desk.poll(() -> false);
        desk.restart();
        desk.poll();
        assertThat(desk.events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.receivedAt()).isBetween(MONDAY, MONDAY.plusSeconds(90)));

        Instant complete = desk.time.instant();
        Instant later = NOW.plus(Duration.ofHours(1));
        uploads.put(MONDAY.plusSeconds(120), STATUS, status(15, 8, "2026-11-16T09:20"))
                .put(later, STATUS, status(16, 8, "2026-11-16T09:25"))
                .put(later.plus(Duration.ofDays(9)), STATUS, status(17, 8, "2026-11-16T09:30"))
                .commit();
        desk.time.set(later.plus(Duration.ofHours(1)));
        desk.poll();

        assertThat(arrival(desk, 15)).isAfterOrEqualTo(complete).isBefore(complete.plusSeconds(1));
        assertThat(arrival(desk, 16)).isEqualTo(later);
        assertThat(arrival(desk, 17)).isBetween(later.plus(Duration.ofHours(1)), desk.time.instant());
    }

    @Test
    void a_row_that_cannot_have_come_when_it_says_came_now() throws SQLException {
        DamagedTables tables = new DamagedTables(database, DamagedTables.Columns.TEXTS);
        open.add(tables);
        List<String> times = List.of("0001-01-01 00:00:00", "1969-12-31 00:00:00", "9999-12-31 23:59:59");
        for (int i = 0; i < times.size(); i++) {
            tables.put(STATUS, with(status(i, 3, "2026-11-16T09:00"), "GXSJ", times.get(i)));
        }
        tables.commit();
        Desk desk = reading(false);
        desk.poll();

        assertThat(desk.rejections()).isEmpty();
        assertThat(desk.events())
                .hasSameSizeAs(times)
                .allSatisfy(event -> assertThat(event.receivedAt()).isAfterOrEqualTo(NOW));
    }

    private static Instant arrival(Desk desk, int key) {
        return desk.events().stream()
                .filter(event -> event.id().equals(STATUS + ":" + key))
                .map(ApprovalEvent::receivedAt)
                .reduce((one, other) -> {
                    throw new IllegalStateException("sent twice");
                })
                .orElseThrow();
    }

    /** One statement gives 20,000 rows: the next begins among those of the second key. */
    @Test
    void rows_of_one_time_and_one_key_are_read_whole_however_many_there_are() throws SQLException {
        DamagedTables tables = new DamagedTables(database, DamagedTables.Columns.TEXTS);
        open.add(tables);
        int count = 20_500;
        for (int i = 0; i < count; i++) {
            Map<String, Object> row = with(status(i, 3, "2026-11-16T09:00"), "SPSXSLBM", "BJ-" + i);
            tables.put(STATUS, with(with(row, "LSH", i < 19_500 ? "k1" : " k2 "), "GXSJ", "2026-11-16 09:00:00"));
        }
        tables.commit();
        Desk desk = reading(false);

        desk.poll();

        assertThat(desk.events()).extracting(ApprovalEvent::caseId).doesNotHaveDuplicates();
        assertThat(desk.events()).hasSize(count);
    }

    @Test
    void a_value_that_thousands_of_rows_have_names_nothing_and_asks_for_no_memory() {
        Uploads uploads = withCase();
        for (int i = 0; i < 2_001; i++) {
            uploads.put(MONDAY, HEAD, with(with(head(), "LSH", 1_000 + i), "SPSXSLBM", "无"));
        }
        uploads.put(MONDAY, STATUS, with(status(15, 3, "2026-11-17T10:00"), "SPSXSLBM", "无"))
                .commit();
        Desk desk = reading(false);

        desk.poll();

        assertThat(desk.events())
                .filteredOn(event -> event.caseId().equals("无"))
                .extracting(ApprovalEvent::matterName)
                .containsExactly("未知事项");
        assertThat(desk.events())
                .filteredOn(event -> event.caseId().equals("BJ-1"))
                .extracting(ApprovalEvent::matterName)
                .containsOnly("建筑工程施工许可证核发");
    }

    @Test
    void a_source_is_read_on_after_times_in_the_future_and_times_before_all_computers() {
        Uploads uploads = withCase();
        uploads.put(Instant.parse("2037-01-01T00:00:00Z"), STATUS, status(15, 8, "2026-11-17T10:00"))
                .commit();
        Desk desk = reading(false);
        desk.poll();

        desk.time.set(NOW.plus(Duration.ofDays(2)));
        uploads.put(NOW.plus(Duration.ofDays(1)), STATUS, status(16, 11, "2026-11-18T10:00"))
                .commit();
        desk.poll();
        desk.time.set(NOW.plus(Duration.ofDays(4)));
        uploads.put(NOW.plus(Duration.ofDays(3)), STATUS, status(17, 8, "2026-11-18T09:00"))
                .commit();
        desk.poll();

        assertThat(desk.events()).extracting(ApprovalEvent::id).contains(STATUS + ":16", STATUS + ":17");
    }

    private void assertSame(Desk desk, List<DemoProject> projects) {
        Desk byHttp = desk("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", NOW);
        List<ApprovalEvent> events = projects.stream()
                .flatMap(project -> project.events().stream())
                .sorted(Comparator.comparing(ApprovalEvent::receivedAt))
                .map(ExchangeContract::withoutBackfill)
                .toList();
        byHttp.intake.take(
                RecordKind.REGISTRATION,
                projects.stream()
                        .map(project -> RecordJson.line(project.registration()))
                        .iterator(),
                "");
        byHttp.intake.take(
                RecordKind.EVENT, events.stream().map(RecordJson::line).iterator(), "");
        assertThat(CaseFigures.of(desk.events(), NOW)).isEqualTo(CaseFigures.of(byHttp.events(), NOW));
        assertThat(codes(desk)).isEqualTo(codes(byHttp));
        assertThat(desk.rejections()).hasSameSizeAs(byHttp.rejections());
    }

    /** No column of the standard says it. */
    private static ApprovalEvent withoutBackfill(ApprovalEvent event) {
        Set<EventFlag> flags = EnumSet.noneOf(EventFlag.class);
        flags.addAll(event.flags());
        flags.remove(EventFlag.BACKFILLED);
        return EventBuilder.from(event).flags(flags).build();
    }

    private static Set<String> codes(Desk desk) {
        return desk.registrations().stream()
                .flatMap(head -> head.codes().stream()
                        .map(code -> head.project()
                                + ' '
                                + code.code()
                                + ' '
                                + code.name()
                                + ' '
                                + new TreeSet<>(code.parents())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ids(Desk desk) {
        return desk.sent.stream()
                .map(envelope -> envelope.content())
                .map(Received::id)
                .collect(Collectors.toSet());
    }

    private static List<String> pauses(Desk desk) {
        return EventSet.of(desk.events()).valid().stream()
                .filter(event -> event.status() == EventStatus.SPECIAL_STARTED)
                .map(ApprovalEvent::pauseKind)
                .toList();
    }

    private static List<String> states(Uploads uploads) {
        return uploads.ask("select SJSCZT from " + STATUS + " order by LSH");
    }

    private Uploads uploads(Edition edition) {
        Uploads uploads = new Uploads(database.url(), database.user(), database.password(), edition);
        open.add(uploads);
        return uploads;
    }

    private Desk reading(boolean writeBack) {
        Desk desk = reading(writeBack, envelope -> CompletableFuture.completedFuture(null));
        desk.time.set(NOW);
        return desk;
    }

    private Desk reading(boolean writeBack, Outbox log) {
        Desk desk = new Desk(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                folder,
                MONDAY.minus(Duration.ofDays(900)),
                log);
        open.add(desk);
        return desk.reading(database.url(), database.user(), database.password(), writeBack);
    }

    private Desk desk(String registry, Instant start) {
        Desk desk = new Desk(registry, folder, start);
        open.add(desk);
        return desk;
    }

    private static List<ExchangeHistory.Upload> histories(List<DemoProject> projects, Edition edition) {
        ExchangeHistory history = new ExchangeHistory(edition);
        return projects.stream()
                .flatMap(project -> history.of(project).stream())
                .sorted(Comparator.comparing(ExchangeHistory.Upload::at))
                .toList();
    }

    private static void upload(Uploads uploads, List<ExchangeHistory.Upload> histories) {
        histories.forEach(upload -> uploads.put(upload.at(), upload.row()));
        uploads.commit();
    }

    private Uploads withCase() {
        Uploads uploads = uploads(Edition.V2);
        dictionaries(uploads, MONDAY);
        return uploads.put(MONDAY, PROJECT, project(1, CODE, CODE, "", "一号项目"))
                .put(MONDAY, HEAD, head())
                .put(MONDAY, STATUS, status(11, 1, "2026-11-16T08:30"))
                .put(MONDAY, STATUS, status(12, 3, "2026-11-16T09:00"))
                .commit();
    }

    private static void dictionaries(Uploads uploads, Instant at) {
        uploads.put(at, "SPGL_DFXMSPLCJDXXB", stage()).put(at, "SPGL_DFXMSPLCJDSXXXB", matter());
    }
}
