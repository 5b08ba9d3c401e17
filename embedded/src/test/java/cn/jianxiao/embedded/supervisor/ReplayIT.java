package cn.jianxiao.embedded.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.embedded.cli.JianxiaoCommand;
import cn.jianxiao.embedded.demo.DemoData;
import cn.jianxiao.sql.client.ClickHouse;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code replay} beside a whole instance with demo projects, from each of its sources. */
class ReplayIT {

    private static final int PROJECTS = 40;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneOffset.UTC);
    private static final String NO_DIFFERENCE = " cases, 0 differ: 0 only live, 0 only in the replay, 0 not the same";

    /** A case of 5 working days, 4 of them used, and one that nobody can use. */
    private static final String FILE = """
            {"id":"r1","source":"file","occurredAt":"2026-03-02","caseId":"c","matter":"m","division":"420984",\
            "status":3,"limitDays":5,"project":"2512-420984-04-01-395957"}
            {"id":"r2","source":"file","occurredAt":"2026-03-06","caseId":"c","matter":"m","division":"420984",\
            "status":11,"project":"2512-420984-04-01-395957"}
            {"id":"r3","source":"file","status":"soon"}
            """;

    @TempDir
    static Path root;

    private static AnInstance instance;

    @BeforeAll
    static void start() throws Exception {
        System.setProperty("jianxiao.home", AnInstance.home().toString());
        instance = AnInstance.below(root);
        DemoData.of(instance.folder(), true, PROJECTS, CLOCK).load(instance.api(), sent -> {});
    }

    @AfterAll
    static void stop() throws Exception {
        instance.close();
    }

    private record Said(int exit, String out, String err) {}

    @Test
    void the_log_gives_the_live_rows_again() {
        var said = replay("--from", "topic");

        assertThat(said.err()).contains("settings 1");
        assertThat(said.out()).contains(NO_DIFFERENCE).contains("jianxiao_replay");
        assertThat(said.out()).contains(" records of feedback, 0 differ").doesNotContain("\n0 records of feedback");
        assertThat(said.exit()).isZero();
    }

    @Test
    void NA8_X4_feedback_of_a_past_date_is_what_had_happened_by_then_and_the_rest_is_listed() {
        var said = replay("--from", "topic", "--as-of", "2026-06-30", "--list", "3");

        assertThat(said.out())
                .contains(" records of feedback, ", "live_kind", "replay_kind")
                .doesNotContain(" records of feedback, 0 differ");
    }

    @Test
    void the_archive_gives_the_live_rows_again() {
        var said = replay("--from", "archive");

        assertThat(said.err()).contains("events read from the archive");
        assertThat(said.out()).contains(NO_DIFFERENCE).contains("Feedback is not compared");
    }

    @Test
    void a_past_date_counts_only_what_had_happened_by_then() throws Exception {
        var said = replay("--from", "archive", "--as-of", "2026-06-30", "--list", "3");

        assertThat(said.out()).contains(" only live").doesNotContain(NO_DIFFERENCE);
        try (var store = ClickHouse.open(new ReplayProcess(
                        AnInstance.home(),
                        instance.folder(),
                        instance.supervisor().instance())
                .beside("jianxiao_replay"))) {
            var latest = store.query("SELECT toString(max(measured_to)) FROM cases FINAL", Map.of());
            assertThat(String.valueOf(latest.rows().get(0).get(0))).isBetween("2026-06-01", "2026-06-30 16:00:00");
        }
    }

    @Test
    void a_file_is_held_against_the_projects_that_it_has_cases_of() throws Exception {
        var file = Files.writeString(root.resolve("events.jsonl"), FILE);

        var before = replay("--from", file.toString());
        var imported = jianxiao("import", file.toString());
        var after = replay("--from", file.toString());

        assertThat(before.err()).contains("3 records read from the file, 1 of them refused");
        assertThat(before.out()).contains("1 cases, 1 differ: 0 only live, 1 only in the replay");
        assertThat(imported.out()).contains("3 received = 2 accepted + 0 duplicate + 1 rejected");
        assertThat(after.out()).contains("1" + NO_DIFFERENCE);
    }

    @Test
    void what_cannot_be_computed_is_told_with_what_to_do_instead() throws Exception {
        var empty = Files.writeString(root.resolve("empty.jsonl"), "{}\n");

        assertThat(replay("--rules", "99").err()).contains("no version 99").contains("1 to 1");
        assertThat(replay("--as-of", LocalDate.now(ZoneOffset.UTC).plusDays(2).toString())
                        .err())
                .contains("lies in the future");
        assertThat(replay("--as-of", "yesterday").err()).contains("--as-of").contains("yesterday");
        assertThat(replay("--from", "nowhere.csv").err()).contains("say topic, archive, or the path of a file");
        assertThat(replay("--from", root.toString()).err()).contains("cannot be read");
        assertThat(replay("--from", empty.toString()).err()).contains("none can be used");
        assertThat(replay("--from", empty.toString(), "--mapping", "none").err())
                .contains("There is no mapping");
        assertThat(replay("--mapping", "csv").err()).contains("--from topic needs none");
        assertThat(replay("--from", empty.toString(), "--known-then").err()).contains("--known-then");
    }

    private static Said replay(String... arguments) {
        return jianxiao(
                Stream.concat(Stream.of("replay"), Arrays.stream(arguments)).toArray(String[]::new));
    }

    /** The command as the shell runs it, on the data folder of the instance. */
    private static Said jianxiao(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var ownOut = System.out;
        var ownErr = System.err;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            var line = Stream.concat(
                    Arrays.stream(arguments),
                    Stream.of("--data", instance.folder().root().toString()));
            var exit = JianxiaoCommand.execute(line.toArray(String[]::new), Map.of("LANG", "C"));
            return new Said(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(ownOut);
            System.setErr(ownErr);
        }
    }
}
