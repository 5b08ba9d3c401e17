package cn.jianxiao.ingest.drop;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.link.InitiationMatters;
import cn.jianxiao.approval.link.Linking;
import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.ingest.code.CodeBook;
import cn.jianxiao.ingest.json.JsonText;
import cn.jianxiao.ingest.load.FileLoad;
import cn.jianxiao.ingest.load.MappingBook;
import cn.jianxiao.ingest.step.Intake;
import cn.jianxiao.registry.database.RegistryDatabase;
import cn.jianxiao.registry.intake.FileJournal;
import cn.jianxiao.registry.intake.FileMappings;
import cn.jianxiao.registry.intake.FileRecord;
import cn.jianxiao.registry.intake.ImportState;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DropFolderTest {

    private static final Duration REST = Duration.ofSeconds(3);
    private static final String MAPPING = "{format: table, identity: content,"
            + " fields: {caseId: 办件编号, status: 状态, occurredAt: 时间},"
            + " constants: {matter: M, division: 500103, project: p}, values: {status: {受理: 3}}}";
    private static final String TABLE = "办件编号,状态,时间\n渝-1,受理,2026/1/5\n渝-2,不知道,2026/1/6\n";

    @TempDir
    Path root;

    private final List<Envelope> sent = new ArrayList<>();
    private final Ticking clock = new Ticking();
    private HikariDataSource database;
    private FileMappings mappings;
    private FileJournal journal;
    private DropFolder folder;

    @BeforeEach
    void open() {
        database = RegistryDatabase.open("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "");
        mappings = new FileMappings(database);
        journal = new FileJournal(database, clock);
        folder = folder();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_file_is_brought_in_with_the_mapping_that_is_called_as_its_source_and_ends_beside_its_report()
            throws IOException {
        mappings.save("渝建", MAPPING, new Stamp(new Actor("wang", ""), Instant.EPOCH));
        Path file = put("渝建/11月.csv", TABLE.getBytes(Charset.forName("GBK")));

        rounds(2);

        assertThat(sent).hasSize(2);
        assertThat(((ApprovalEvent) sent.getFirst().content()).source()).isEqualTo("渝建");
        assertThat(file).doesNotExist();
        assertThat(root.resolve("渝建/done/11月.csv")).exists();
        JsonNode report = report("渝建/done/11月.csv");
        assertThat(report.get("received").intValue()).isEqualTo(2);
        assertThat(report.get("refused").intValue()).isEqualTo(1);
        assertThat(report.get("mapping").stringValue()).isEqualTo("渝建@1");
        assertThat(report.get("reasons").get(0).get("message").stringValue()).contains("不知道");
        FileRecord line = journal.page(0, 10).getFirst();
        assertThat(line.state()).isEqualTo(ImportState.DONE);
        assertThat(line.stamp().by().account()).isEqualTo("drop");
        assertThat(sent.getFirst().batch()).isEqualTo(line.batch());
    }

    @Test
    void a_file_that_grows_or_is_not_called_by_its_name_yet_is_waited_for() throws IOException {
        put("a/mapping.yaml", MAPPING.getBytes(Charset.defaultCharset()));
        Path file = put("a/x.csv", "办件编号,状态,时间\n".getBytes(Charset.defaultCharset()));
        put("a/y.csv.part", TABLE.getBytes(Charset.defaultCharset()));
        folder.round();
        clock.tick(REST);
        Files.writeString(file, TABLE);
        folder.round();
        assertThat(sent).isEmpty();

        Files.move(root.resolve("a/y.csv.part"), root.resolve("a/y.csv"));
        rounds(2);

        assertThat(sent).hasSize(4);
        assertThat(sent.get(0).content().id()).isEqualTo(sent.get(2).content().id());
        assertThat(root.resolve("a/done/y.csv")).exists();
    }

    @Test
    void a_file_that_cannot_be_read_or_that_nobody_knows_how_to_read_is_refused_with_the_reason() throws IOException {
        put("a/mapping.txt", "csv\n".getBytes(Charset.defaultCharset()));
        put("a/old.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        put("b/x.csv", TABLE.getBytes(Charset.defaultCharset()));

        rounds(2);

        assertThat(report("a/refused/old.xls").get("fault").stringValue()).contains(".xlsx");
        assertThat(report("b/refused/x.csv").get("fault").stringValue()).contains("mapping");
        assertThat(journal.page(0, 10)).extracting(FileRecord::state).containsOnly(ImportState.FAILED);
        assertThat(sent).isEmpty();
    }

    @Test
    void a_file_none_of_whose_records_was_taken_is_refused() throws IOException {
        put("a/mapping", MAPPING.getBytes(Charset.defaultCharset()));
        put("a/x.csv", "办件编号,状态,时间\n渝-1,?,?\n".getBytes(Charset.defaultCharset()));

        rounds(2);

        assertThat(report("a/refused/x.csv").get("refused").intValue()).isEqualTo(1);
    }

    @Test
    void a_second_file_of_a_name_does_not_take_the_place_of_the_first() throws IOException {
        put("a/mapping", MAPPING.getBytes(Charset.defaultCharset()));
        for (int i = 0; i < 2; i++) {
            put("a/x.csv", TABLE.getBytes(Charset.defaultCharset()));
            rounds(2);
        }

        try (var done = Files.list(root.resolve("a/done"))) {
            assertThat(done).hasSize(4);
        }
    }

    private void rounds(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            folder.round();
            clock.tick(REST);
        }
    }

    private Path put(String name, byte[] content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private JsonNode report(String file) throws IOException {
        return JsonText.parse(Files.readString(root.resolve(file + ".report.json")));
    }

    private DropFolder folder() {
        Intake intake = new Intake(
                envelope -> {
                    sent.add(envelope);
                    return CompletableFuture.completedFuture(null);
                },
                CodeBook.EMPTY,
                new Linking(InitiationMatters.shipped()),
                new SimpleMeterRegistry(),
                Clock.systemUTC(),
                Duration.ofSeconds(1));
        return new DropFolder(root, new MappingBook(mappings), new FileLoad(intake, journal), REST, clock);
    }

    /** A clock that a test moves on. */
    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-11-21T04:00:00Z");

        void tick(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
