package cn.jianxiao.embedded.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A large file in the drop folder of a whole instance, whose web process is killed while it reads it. */
class DropFolderIT {

    private static final Charset CHARSET = Charset.forName("GB18030");
    private static final String SOURCE = "渝建";
    private static final int CASES = 20_000;
    private static final int EVENTS = 3 * CASES;
    private static final int FAULTY = 7;
    private static final String MAPPING = """
            format: table
            identity: content
            fields: {caseId: 办件编号, status: 办理状态, occurredAt: 办理时间, project: 项目代码}
            constants: {matter: SG-01, matterName: 施工许可, division: 500103, limitDays: 20}
            values: {status: {接件: 1, 受理: 3, 办结（通过）: 11}}
            """;

    @TempDir
    Path root;

    @Test
    void a_file_whose_reader_is_killed_in_the_middle_is_read_again_and_counts_once() throws Exception {
        Path drop = root.resolve("drop");
        Path folder = Files.createDirectories(drop.resolve(SOURCE));
        Files.writeString(folder.resolve("mapping.yaml"), MAPPING);
        try (var instance = AnInstance.below(root, drop)) {
            put(folder, "11月办件.csv");
            AnInstance.await(() -> account(instance).received() > 0);
            assertThat(folder.resolve("11月办件.csv")).exists();
            instance.kill("web");
            instance.awaitReady();
            AnInstance.await(() -> Files.exists(folder.resolve("done/11月办件.csv")));
            AnInstance.await(() -> account(instance).accepted() == EVENTS);
            Account once = account(instance);
            assertThat(once.received()).isGreaterThan(EVENTS + FAULTY);
            assertThat(once.rejected()).isGreaterThanOrEqualTo(FAULTY);
            assertThat(once.waiting()).isZero();
            assertThat(ask(instance, "cases-count", Map.of()).get("total").intValue())
                    .isEqualTo(CASES);
            assertThat(report(folder, "11月办件.csv").get("received").intValue()).isEqualTo(EVENTS + FAULTY);

            put(folder, "same content.csv");
            AnInstance.await(() -> Files.exists(folder.resolve("done/same content.csv")));
            AnInstance.await(() -> account(instance).received() == once.received() + EVENTS + FAULTY);
            Account twice = account(instance);
            assertThat(twice.accepted()).isEqualTo(EVENTS);
            assertThat(twice.duplicate()).isEqualTo(once.duplicate() + EVENTS);
            assertThat(ask(instance, "cases-count", Map.of()).get("total").intValue())
                    .isEqualTo(CASES);
        }
    }

    private static void put(Path folder, String name) throws IOException {
        Path part = folder.resolve(name + ".part");
        try (var out = Files.newBufferedWriter(part, CHARSET)) {
            out.write("序号,办件编号,项目代码,办理状态,办理时间\n");
            for (int i = 0; i < CASES; i++) {
                String start = i + ",渝-" + i + ",2602-500103-04-01-" + (100_000 + i % 5_000);
                out.write(start + ",接件,2026/1/" + (1 + i % 28) + " 9:05\n");
                out.write(start + ",受理,2026年2月" + (1 + i % 28) + "日 9:05\n");
                out.write(start + ",办结（通过）,202603" + (10 + i % 20) + "\n");
            }
            for (int i = 0; i < FAULTY; i++) {
                out.write(i + ",渝-" + i + ",2602-500103-04-01-100000,不知道,03/04/2026\n");
            }
        }
        Files.move(part, folder.resolve(name));
    }

    /** The account of the source, all batches together. */
    private record Account(long received, long accepted, long duplicate, long rejected, long waiting) {

        Account {
            assertThat(accepted + duplicate + rejected + waiting).isEqualTo(received);
        }
    }

    private static Account account(AnInstance instance) throws IOException, InterruptedException {
        JsonNode lines = ask(instance, "account", Map.of("source", SOURCE));
        return new Account(
                lines.path("received").longValue(0),
                lines.path("accepted").longValue(0),
                lines.path("duplicate").longValue(0),
                lines.path("rejected").longValue(0),
                lines.path("waiting").longValue(0));
    }

    /** The first line of the answer; an empty one while there is none, or the web process is away. */
    private static JsonNode ask(AnInstance instance, String query, Map<String, String> parameters)
            throws IOException, InterruptedException {
        var answer = instance.api().get("/api/v1/queries/" + query, parameters);
        try (var body = answer.body()) {
            String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
            JsonNode lines = JsonMapper.shared().readTree(text);
            return answer.statusCode() == 200 && !lines.isEmpty()
                    ? lines.get(0)
                    : JsonMapper.shared().createObjectNode();
        }
    }

    private static JsonNode report(Path folder, String file) throws IOException {
        Path report = folder.resolve("done").resolve(file + ".report.json");
        return JsonMapper.shared().readTree(Files.readString(report));
    }
}
