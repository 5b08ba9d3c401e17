package cn.jianxiao.registry.code;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.Part;
import cn.jianxiao.registry.rule.ShippedCodeRules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody sees who reads a project while another instance changes it. */
interface OneMomentContract {

    int SPLITS = 200;

    DataSource database();

    private CodeRegistry registry() {
        return new CodeRegistry(database(), new ShippedCodeRules(), code -> false, Clock.systemUTC());
    }

    @Test
    default void a_project_is_read_as_of_one_moment_within_a_callers_transaction_too() throws Exception {
        Requests.empty(database());
        CodeRegistry writer = registry();
        Requests.done(writer.register(Requests.head(1), Requests.LI));
        String main = Requests.done(
                        writer.assignMain(Requests.project(1), "chongqing", LocalDate.of(2026, 2, 3), Requests.LI))
                .project()
                .graph()
                .mainCode()
                .map(CodeNode::value)
                .orElseThrow();
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < SPLITS; i++) {
                Requests.done(writer.apply(main, Requests.split(main, "level1", Part.of("1"))));
            }
        });
        TransactionTemplate callers = new TransactionTemplate(new JdbcTransactionManager(database()));
        int reads = 0;
        while (!writing.isDone()) {
            RegisteredProject read = callers.execute(
                    status -> registry().find(main).orElseThrow()); // a new one each time has nothing in its cache
            List<CodeNode> split = read.graph().childrenOf(main);
            assertThat(split)
                    .hasSize(read.graph().lastSerials().values().stream()
                            .findFirst()
                            .orElse(0));
            reads++;
        }
        writing.get();
        assertThat(reads).isPositive();
        assertThat(registry().find(main).orElseThrow().graph().childrenOf(main)).hasSize(SPLITS);
    }
}
