package cn.jianxiao.registry.code;

import static cn.jianxiao.registry.code.Requests.LI;
import static cn.jianxiao.registry.code.Requests.WANG;
import static cn.jianxiao.registry.code.Requests.done;
import static cn.jianxiao.registry.code.Requests.head;
import static cn.jianxiao.registry.code.Requests.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.approval.event.RegisteredCode;
import cn.jianxiao.code.graph.Alias;
import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.Outcome;
import cn.jianxiao.code.graph.Part;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.rule.ShippedCodeRules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is stored is what was done, and the database itself refuses what must never be. */
interface StorageContract {

    LocalDate DAY = LocalDate.of(2026, 2, 3);

    DataSource database();

    private CodeRegistry registry() {
        return new CodeRegistry(database(), new ShippedCodeRules(), code -> false, Clock.systemUTC());
    }

    private static String withMain(CodeRegistry registry, int number) {
        done(registry.register(head(number), LI));
        Answer.Done answer = done(registry.assignMain(project(number), "chongqing", DAY, LI));
        return answer.project().graph().mainCode().orElseThrow().value();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    default void after_any_history_the_stored_graph_is_the_pure_one(long seed) {
        Requests.empty(database());
        CodeRegistry registry = registry();
        String main = withMain(registry, 1);
        CodeGraph pure = registry.find(main).orElseThrow().graph();
        Random random = new Random(seed);
        for (int i = 0; i < 120; i++) {
            GraphChange change = any(random, pure);
            Outcome expected = change.on(pure);
            Answer answer = registry.apply(main, change);
            assertThat(answer instanceof Answer.Done).isEqualTo(expected instanceof Outcome.Done);
            if (expected instanceof Outcome.Done next) {
                assertThat(done(answer).facts()).isEqualTo(next.facts());
                pure = next.graph();
            }
            if (i % 20 == 0) {
                registry = registry();
            }
            Requests.assertSame(registry.find(main).orElseThrow().graph(), pure);
        }
        RegisteredProject read = registry().find(main).orElseThrow();
        Requests.assertSame(read.graph(), pure);
        OutboxRows.assertTells(database(), read);
    }

    private static GraphChange any(Random random, CodeGraph graph) {
        List<CodeNode> nodes = graph.nodes();
        String code = nodes.get(random.nextInt(nodes.size())).value();
        String other = nodes.get(random.nextInt(nodes.size())).value();
        Stamp stamp = random.nextInt(4) == 0 ? WANG : LI;
        Part part = Part.BLANK.with(Map.of("XMMC", "第" + random.nextInt(9) + "栋", "JZMJ", "" + random.nextInt(99)));
        Alias alias = new Alias("gtj", "A" + random.nextInt(20));
        return switch (random.nextInt(8)) {
            case 0, 1 -> Requests.split(code, "level" + (1 + random.nextInt(2)), part, Part.BLANK);
            case 2 -> at -> at.link(code, other, stamp);
            case 3 -> at -> at.change(code, part.covering(Set.of("1", "2")), "调整", stamp);
            case 4 -> at -> at.recycle(code, false, stamp);
            case 5 -> at -> at.restore(code, stamp);
            case 6 -> at -> at.alias(alias, code, stamp);
            default -> at -> at.nodes().size() > 8 ? at.cancel(code, "放弃", stamp) : at.restore(code, stamp);
        };
    }

    @Test
    default void CQ10_codes_of_another_system_are_taken_over_and_what_cannot_be_is_told() {
        Requests.empty(database());
        CodeRegistry registry = registry();
        String foreign = withMain(registry, 9);
        String main = "5001570320260203010777";
        Answer.Done taken = done(registry.adopt(Requests.registration(
                1,
                main,
                new RegisteredCode(main + "-002-001", 2, "2栋", List.of(main + "-002")),
                new RegisteredCode(main + "-002", 1, "二期", List.of()),
                new RegisteredCode(main + "-001", 1, "一期", List.of(project(1))),
                new RegisteredCode(main + "-003-001", 2, "", List.of(main + "-003")),
                new RegisteredCode(foreign, 1, "", List.of()),
                new RegisteredCode("nonsense", 1, "", List.of()))));

        assertThat(taken.project().graph().nodes())
                .extracting(CodeNode::value)
                .containsExactly(project(1), main, main + "-001", main + "-002", main + "-002-001");
        assertThat(taken.doubts()).hasSize(3);
        assertThat(taken.project().version()).isEqualTo(1);
        Answer.Done again = done(registry.adopt(Requests.registration(1, main)));
        assertThat(again.facts()).isEmpty();
        assertThat(again.project().version()).isEqualTo(1);
        done(registry.apply(main, Requests.split(main, "level1", Part.BLANK)));
        assertThat(registry.find(main + "-003")).isPresent();
    }

    @Test
    default void CQ1_GD1_the_database_refuses_a_second_main_code_and_a_code_of_two_projects() {
        Requests.empty(database());
        CodeRegistry registry = registry();
        String main = withMain(registry, 1);
        withMain(registry, 2);

        assertRefused("'X1', '%s', 'MAIN', 'MAIN', 'chongqing@1', 'top', 0".formatted(project(1)));
        assertRefused("'X1', '%s', 'MAIN', null, 'chongqing@1', 'top', 0".formatted(project(1)));
        assertRefused("'X1', '%s', 'PART', null, 'chongqing@1', 'top', 0".formatted(project(1)));
        assertRefused("'%s', '%s', 'PART', null, 'chongqing@1', 'level1', 1".formatted(main, project(2)));
        assertThatThrownBy(() -> JdbcClient.create(database())
                        .sql("insert into code_parent (code, parent, project) values (?, ?, ?)")
                        .params(main, project(2), project(1))
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void assertRefused(String values) {
        String sql = "insert into code_node (code, project, kind, sole, rule, stage, level, name, status, entered_by,"
                + " entered_for, entered_at) values (" + values
                + ", '', 'ACTIVE', 'x', 'x', timestamp with time zone '2026-02-03 00:00:00+00:00')";
        assertThatThrownBy(() -> JdbcClient.create(database()).sql(sql).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
