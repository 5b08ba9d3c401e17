package cn.jianxiao.ingest.step;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.code.Finding;
import cn.jianxiao.code.rule.RuleSet;
import cn.jianxiao.code.rule.RuleText;
import cn.jianxiao.ingest.IntakeReason;
import cn.jianxiao.ingest.code.CodeBook;
import cn.jianxiao.ingest.code.KnownProject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Codes are read at the door by the rules that are in force. */
class RulesInForceTest {

    private static final String INVENTED = """
            rule wuhan 1 武汉自编码
            fixed lead WH
            date year yyyy 2000 2099
            serial serial 5 1 99999 year
            levels - 0 1
            stage level1 none 3 1 999 top
            """;

    /** A registry with these rules and nothing else. */
    private record Ruled(RuleSet rules) implements CodeBook {

        @Override
        public Map<String, KnownProject> projects(Collection<String> codes) {
            return EMPTY.projects(codes);
        }

        @Override
        public Optional<String> projectOf(String system, String ownCode) {
            return EMPTY.projectOf(system, ownCode);
        }

        @Override
        public List<Finding> adopt(CodeRegistration registration) {
            return EMPTY.adopt(registration);
        }
    }

    private final Sent shipped = new Sent();
    private final Sent extended = new Sent(new Ruled(
            CodeBook.EMPTY.rules().with(RuleText.read(INVENTED, List.of()).get(0))));

    @Test
    void SH3_the_code_of_a_project_without_investment_is_no_code_of_own_kind() {
        Account account = shipped.take(RecordKind.EVENT, event("W3100002026000123"));

        assertThat(account.remarks()).isEmpty();
        assertThat(project(shipped)).isEqualTo("W3100002026000123");
    }

    @Test
    void SH3_a_part_of_a_project_without_investment_tells_its_project() {
        shipped.take(RecordKind.EVENT, event("W3100002026000123-001"));

        assertThat(project(shipped)).isEqualTo("W3100002026000123");
    }

    @Test
    void CQ8_a_code_of_a_rule_that_was_added_is_read_as_soon_as_the_rule_is_in_force() {
        Account before = shipped.take(RecordKind.EVENT, event("WH202600007-002"));
        Account after = extended.take(RecordKind.EVENT, event(" wh202600007-002 "));

        assertThat(before.remarks())
                .extracting(entry -> entry.finding().reason())
                .contains(IntakeReason.CODE_OF_OWN_KIND);
        assertThat(after.remarks())
                .extracting(entry -> entry.finding().reason())
                .doesNotContain(IntakeReason.CODE_OF_OWN_KIND, IntakeReason.CODE_FAULTY);
        assertThat(((ApprovalEvent) extended.only()).code()).isEqualTo("WH202600007-002");
        assertThat(project(extended)).isEqualTo("WH202600007");
    }

    private static String project(Sent sent) {
        return ((ApprovalEvent) sent.only()).project();
    }

    private static String event(String code) {
        return "{\"id\":\"1\",\"source\":\"s\",\"occurredAt\":\"2026-02-12\",\"caseId\":\"c\",\"matter\":\"m\","
                + "\"division\":\"420984\",\"status\":3,\"code\":\"" + code + "\"}";
    }
}
