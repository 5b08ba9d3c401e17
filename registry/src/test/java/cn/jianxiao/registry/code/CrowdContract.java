package cn.jianxiao.registry.code;

import static cn.jianxiao.registry.code.Requests.LI;
import static cn.jianxiao.registry.code.Requests.done;
import static cn.jianxiao.registry.code.Requests.head;
import static cn.jianxiao.registry.code.Requests.project;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.code.graph.CodeFact;
import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.Part;
import cn.jianxiao.registry.database.RegistryDatabase;
import cn.jianxiao.registry.rule.ShippedCodeRules;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds when many ask at once, through two instances with a cache and a pool each. */
interface CrowdContract {

    int THREADS = 32;
    int REQUESTS = 1_000;
    int SHARED = 24;
    int FIRST_SHARED = 900_000;
    LocalDate DAY = LocalDate.of(2026, 2, 3);

    DataSource database();

    @Test
    default void thirty_two_at_once_lose_nothing_double_nothing_and_leave_no_gap() throws Exception {
        Requests.empty(database());
        HikariDataSource first = database().unwrap(HikariDataSource.class);
        try (HikariDataSource second =
                RegistryDatabase.open(first.getJdbcUrl(), first.getUsername(), first.getPassword())) {
            List<DataSource> pools = List.of(database(), second);
            List<CodeRegistry> registries =
                    pools.stream().map(CrowdContract::registry).toList();
            Set<String> split = ConcurrentHashMap.newKeySet();
            IntStream.range(0, SHARED).forEach(i -> share(registries.getFirst(), FIRST_SHARED + i, split));
            long start = System.nanoTime();
            try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
                List<Future<?>> running = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    int number = thread;
                    running.add(threads.submit(() -> IntStream.range(0, REQUESTS)
                            .forEach(i ->
                                    request(registries.get(number % 2), pools.get(number % 2), number, i, split))));
                }
                for (Future<?> one : running) {
                    one.get(10, TimeUnit.MINUTES);
                }
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "%s: %d requests in %.1f s, %.0f requests/s%n",
                    first.getJdbcUrl().split(":")[1], THREADS * REQUESTS, seconds, THREADS * REQUESTS / seconds);
            verify(registries, split);
        }
    }

    private static CodeRegistry registry(DataSource pool) {
        return new CodeRegistry(pool, new ShippedCodeRules(), code -> false, Clock.systemUTC());
    }

    private static void share(CodeRegistry registry, int number, Set<String> split) {
        String main = assign(registry, number);
        split(registry, main, "level1", split);
        split(registry, main, "level1", split);
    }

    private static String assign(CodeRegistry registry, int number) {
        done(registry.register(head(number), LI));
        return assigned(registry, number);
    }

    private static String assigned(CodeRegistry registry, int number) {
        Answer.Done answer = done(registry.assignMain(project(number), "chongqing", DAY, LI));
        return answer.project().graph().mainCode().orElseThrow().value();
    }

    private static void split(CodeRegistry registry, String parent, String stage, Set<String> split) {
        Answer.Done answer = done(registry.apply(parent, Requests.split(parent, stage, Part.of("1"))));
        assertThat(answer.facts()).singleElement().isInstanceOf(CodeFact.Split.class);
        assertThat(split.add(answer.facts().getFirst().code())).as("given once").isTrue();
    }

    private static void request(CodeRegistry registry, DataSource pool, int thread, int i, Set<String> split) {
        int own = 100_000 + thread * REQUESTS + i / 4;
        switch (i % 4) {
            case 0 -> done(registry.register(head(own), LI));
            case 1 -> {
                if (i % 100 == 1) {
                    new TransactionTemplate(new JdbcTransactionManager(pool)).executeWithoutResult(status -> {
                        assigned(registry, own);
                        status.setRollbackOnly();
                    });
                }
                assigned(registry, own);
            }
            case 2 -> assign(registry, 1 + i / 4);
            default -> {
                CodeNode main = registry.find(project(FIRST_SHARED + (thread + i / 4) % SHARED))
                        .flatMap(found -> found.graph().mainCode())
                        .orElseThrow();
                String below = List.of("", "-001", "-002").get(i / 4 % 3);
                split(registry, main.value() + below, below.isEmpty() ? "level1" : "level2", split);
            }
        }
    }

    private void verify(List<CodeRegistry> registries, Set<String> split) {
        JdbcClient jdbc = JdbcClient.create(database());
        List<String> mains = jdbc.sql("select code from code_node where kind = 'MAIN' order by code")
                .query(String.class)
                .list();
        int projects = THREADS * REQUESTS / 4 + REQUESTS / 4 + SHARED;
        assertThat(mains)
                .isEqualTo(IntStream.rangeClosed(1, projects)
                        .mapToObj("500157032026020301%04d"::formatted)
                        .toList());
        assertThat(jdbc.sql("select count(*) from project").query(Integer.class).single())
                .isEqualTo(projects);
        assertThat(jdbc.sql("select code from code_node where kind = 'PART'")
                        .query(String.class)
                        .list())
                .hasSize(THREADS * REQUESTS / 4 + 2 * SHARED)
                .containsExactlyInAnyOrderElementsOf(split);
        CodeRegistry restarted = registry(database());
        for (int i = 0; i < SHARED; i++) {
            RegisteredProject read = restarted.find(project(FIRST_SHARED + i)).orElseThrow();
            registries.forEach(registry -> Requests.assertSame(
                    registry.find(read.head().project()).orElseThrow().graph(), read.graph()));
            read.graph()
                    .lastSerials()
                    .forEach((counter, last) -> assertThat(
                                    read.graph().childrenOf(counter.substring(0, counter.indexOf('#'))))
                            .as("no gap below " + counter)
                            .hasSize(last));
            OutboxRows.assertTells(database(), read);
        }
        Map<String, Long> gaps = OutboxRows.gaps(database());
        assertThat(gaps).as("versions 1 to n in order").isEmpty();
    }
}
