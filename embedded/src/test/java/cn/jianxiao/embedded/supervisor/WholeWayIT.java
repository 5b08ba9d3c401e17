package cn.jianxiao.embedded.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.embedded.client.Api;
import cn.jianxiao.embedded.client.BatchAccount;
import cn.jianxiao.embedded.client.Settlement;
import cn.jianxiao.embedded.demo.DemoData;
import cn.jianxiao.embedded.instance.DataFolder;
import cn.jianxiao.embedded.instance.Instance;
import cn.jianxiao.embedded.instance.Instance.ChildStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way: posted over HTTP, through Kafka, Flink and ClickHouse, asked over HTTP, with every child killed. */
class WholeWayIT {
    private static final int PROJECTS = 120;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneOffset.UTC);
    private static final Map<String, String> PERIOD = Map.of("from", "2025-01-01", "to", "2026-11-20");

    /** What is asked, with its parameters: none of them depends on the clock. */
    private static final Map<String, Map<String, String>> QUESTIONS =
            Map.of("account", Map.of(), "cases-count", Map.of(), "projects-count", Map.of(), "ranking", PERIOD);

    private static final String CHILD = """
            {"id":"1","source":"s","occurredAt":"2026-03-02","caseId":"c","matter":"m","division":"420984",\
            "status":3,"code":"2512-420984-04-01-395957-1001"}""";
    private static final String PARENT = """
            {"id":"p","source":"s","updatedAt":"2026-03-01","project":"2512-420984-04-01-395957","name":"某学校",\
            "division":"420984","codes":[{"code":"2512-420984-04-01-395957-1001","level":1,"name":"一期"}]}""";

    @TempDir
    Path root;

    @Test
    void figures_are_the_same_after_each_child_was_killed() throws Exception {
        try (var instance = AnInstance.below(root)) {
            var supervisor = instance.supervisor();
            var api = instance.api();
            DemoData.of(instance.folder(), true, PROJECTS, CLOCK).load(api, sent -> {});
            var figures = figures(api);
            assertThat(figures.get("projects-count")).contains("\"total\":" + PROJECTS);
            for (var child : List.of("engine", "clickhouse", "web")) {
                instance.kill(child);
                instance.awaitReady();
                assertThat(figuresWhenAnswered(api))
                        .as("after kill -9 of " + child)
                        .isEqualTo(figures);
            }
            assertThat(supervisor.instance().children())
                    .extracting(ChildStatus::restarts)
                    .containsExactly(1, 1, 1);
        }
        assertThat(Instance.of(new DataFolder(root.resolve("data")))).isEmpty();
    }

    @Test
    void killing_children_while_events_arrive_loses_none_and_counts_none_twice() throws Exception {
        try (var instance = AnInstance.below(root)) {
            var api = instance.api();
            var kills = new TreeMap<Long, String>(Map.of(300L, "engine", 1_200L, "web", 2_400L, "clickhouse"));
            DemoData.of(instance.folder(), true, PROJECTS, CLOCK).load(api, sent -> {
                if (!kills.isEmpty() && sent >= kills.firstKey()) {
                    instance.kill(kills.pollFirstEntry().getValue());
                }
            });
            assertThat(kills).isEmpty();
            instance.awaitReady();
            var figures = figuresWhenAnswered(api);
            assertThat(figures.get("projects-count")).contains("\"total\":" + PROJECTS);
            var again = new DataFolder(root.resolve("again")).make();
            DemoData.of(again, true, PROJECTS, CLOCK).load(api, sent -> {});
            for (var question : List.of("cases-count", "projects-count", "ranking")) {
                assertThat(figures(api).get(question)).as(question).isEqualTo(figures.get(question));
            }
        }
    }

    @Test
    void a_child_that_came_before_its_parent_waits_and_is_linked_when_the_parent_comes() throws Exception {
        try (var instance = AnInstance.below(root)) {
            var api = instance.api();
            var early = api.post("/api/v1/events?batch=child", CHILD.getBytes(StandardCharsets.UTF_8));
            assertThat(early.body()).contains("\"waiting\":1").contains("CODE_NOT_REGISTERED");
            awaitAccount(new BatchAccount(1, 0, 0, 0, 1), api);
            api.post("/api/v1/projects?batch=parent", PARENT.getBytes(StandardCharsets.UTF_8));
            awaitAccount(new BatchAccount(1, 1, 0, 0, 0), api);
        }
    }

    /** Waits until the account of the batch {@code child} is this one. */
    private static void awaitAccount(BatchAccount expected, Api api) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var seen = Optional.<BatchAccount>empty();
        while (!seen.equals(Optional.of(expected))) {
            assertThat(System.nanoTime()).as("%s, not %s", expected, seen).isLessThan(deadline);
            seen = new Settlement(api, PATIENCE).await("child", 1);
        }
    }

    /** Waits while the part that answers is still on its way. */
    private static Map<String, String> figuresWhenAnswered(Api api) throws InterruptedException, IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return figures(api);
            } catch (IOException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    private static Map<String, String> figures(Api api) throws IOException, InterruptedException {
        var figures = new TreeMap<String, String>();
        for (var question : QUESTIONS.entrySet()) {
            var answer = api.get("/api/v1/queries/" + question.getKey(), question.getValue());
            try (var body = answer.body()) {
                var text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
                if (answer.statusCode() != 200) {
                    throw new IOException(question.getKey() + ": HTTP " + answer.statusCode() + " " + text);
                }
                figures.put(question.getKey(), text);
            }
        }
        return figures;
    }
}
