package cn.jianxiao.registry.code;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.RegisteredCode;
import cn.jianxiao.code.Finding;
import cn.jianxiao.code.ReasonCode;
import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.Part;
import cn.jianxiao.code.graph.Phase;
import cn.jianxiao.code.graph.SplitPolicy;
import cn.jianxiao.code.graph.SplitRequest;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.code.rule.RuleSet;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Projects and requests to try the registry with. */
final class Requests {

    static final RuleSet RULES = RuleSet.shipped();
    static final CodeRule CHONGQING = RULES.newest("chongqing").orElseThrow();
    static final Stamp LI = new Stamp(new Actor("li", "规自局"), Instant.parse("2026-02-03T01:00:00Z"));
    static final Stamp WANG = new Stamp(new Actor("wang", "住建委"), Instant.parse("2026-02-04T01:00:00Z"));

    private static final List<String> TABLES = List.of(
            "code_outbox",
            "code_fact_value",
            "code_fact",
            "split_serial",
            "main_serial",
            "code_alias",
            "code_field",
            "code_building",
            "code_parent",
            "code_node",
            "project");

    private Requests() {}

    static void empty(DataSource database) {
        TABLES.forEach(
                table -> JdbcClient.create(database).sql("delete from " + table).update());
    }

    /** Of no check digit that agrees, as until 2020 there was none. */
    static String project(int number) {
        return "2019-500157-47-03-%06d".formatted(number);
    }

    static ProjectHead head(int number) {
        return new ProjectHead(
                project(number),
                "项目" + number,
                "建设单位" + number,
                "房建",
                "500157",
                3,
                new BigDecimal("1200.50"),
                Instant.parse("2026-02-02T01:00:00Z"),
                "投资平台");
    }

    static ProjectHead named(ProjectHead head, String name, BigDecimal investment) {
        return new ProjectHead(
                head.project(),
                name,
                head.owner(),
                head.category(),
                head.division(),
                head.flowTypeCode(),
                investment,
                head.appliedAt(),
                head.source());
    }

    static CodeRegistration registration(int number, String main, RegisteredCode... codes) {
        ProjectHead head = head(number);
        return new CodeRegistration(
                "r" + number,
                "gongjian",
                LI.at(),
                LI.at(),
                head.project(),
                main,
                head.name(),
                head.owner(),
                head.category(),
                head.division(),
                head.flowTypeCode(),
                head.appliedAt(),
                List.of(codes));
    }

    static GraphChange split(String parent, String stage, Part... parts) {
        return graph -> graph.split(
                new SplitRequest(parent, CHONGQING, stage, List.of(parts), Phase.PLANNING, SplitPolicy.ANY_PHASE), LI);
    }

    static Answer.Done done(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return (Answer.Done) answer;
    }

    static List<ReasonCode> reasons(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused) answer)
                .findings().stream().map(Finding::reason).toList();
    }

    /** Puts the one count of main codes where a test wants it. */
    static void count(DataSource database, int sequence, int serial) {
        JdbcClient.create(database)
                .sql("update main_serial set sequence_no = ?, last_serial = ?")
                .params(sequence, serial)
                .update();
    }

    static void assertSame(CodeGraph actual, CodeGraph expected) {
        assertThat(actual.project()).isEqualTo(expected.project());
        assertThat(actual.nodes()).isEqualTo(expected.nodes());
        assertThat(actual.aliases()).isEqualTo(expected.aliases());
        assertThat(actual.lastSerials()).isEqualTo(expected.lastSerials());
    }
}
