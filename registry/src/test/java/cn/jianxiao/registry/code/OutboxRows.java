package cn.jianxiao.registry.code;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.approval.event.KnownCode;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.code.graph.CodeNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits for the stream. */
final class OutboxRows {

    private OutboxRows() {}

    static List<ProjectCodes> of(DataSource database, String project) {
        return JdbcClient.create(database)
                .sql("select message from code_outbox where project = ? order by id")
                .param(project)
                .query((row, number) -> (ProjectCodes)
                        EnvelopeCodec.decode(row.getBytes("message")).content())
                .list();
    }

    /** The last word is what is registered, and each before it tells a version. */
    static void assertTells(DataSource database, RegisteredProject registered) {
        List<ProjectCodes> told = of(database, registered.head().project());
        for (int i = 0; i < told.size(); i++) {
            assertThat(told.get(i).version()).isEqualTo(i + 1);
        }
        ProjectCodes last = told.getLast();
        assertThat(last.version()).isEqualTo(registered.version());
        assertThat(last.codes())
                .extracting(KnownCode::code)
                .isEqualTo(
                        registered.graph().nodes().stream().map(CodeNode::value).toList());
        for (KnownCode code : last.codes()) {
            CodeNode node = registered.graph().node(code.code()).orElseThrow();
            assertThat(code.status()).isEqualTo(node.status());
            assertThat(code.parents()).isEqualTo(List.copyOf(node.parents()));
        }
        assertThat(last.mainCode())
                .isEqualTo(registered.graph().mainCode().map(CodeNode::value).orElse(""));
    }

    /** Projects whose versions are not 1 to n in the order of the rows, with the version at fault. */
    static Map<String, Long> gaps(DataSource database) {
        Map<String, Long> last = new HashMap<>();
        Map<String, Long> gaps = new HashMap<>();
        JdbcClient.create(database)
                .sql("select project, version from code_outbox order by id")
                .query(row -> {
                    String project = row.getString("project");
                    long version = row.getLong("version");
                    if (version != last.getOrDefault(project, 0L) + 1) {
                        gaps.putIfAbsent(project, version);
                    }
                    last.put(project, version);
                });
        return gaps;
    }
}
