package cn.jianxiao.ingest.step;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.KnownAlias;
import cn.jianxiao.approval.event.KnownCode;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.approval.event.Rejection;
import cn.jianxiao.approval.link.KnownCodes;
import cn.jianxiao.approval.link.LinkReason;
import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.CodeStatus;
import cn.jianxiao.code.rule.RuleSet;
import cn.jianxiao.ingest.IntakeReason;
import cn.jianxiao.ingest.code.CodeBook;
import cn.jianxiao.ingest.code.KnownProject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkCodesTest {

    private static final String PROJECT = "2512-420984-04-01-395957";
    private static final String MAIN = "5001032025010101000101";

    private final Book book = new Book();
    private final Sent sent = new Sent(book);

    /** One project, with a code in use, a cancelled and a recycled one, and a department's own code. */
    private static final class Book implements CodeBook {

        private final List<Collection<String>> asked = new ArrayList<>();
        private final List<CodeRegistration> adopted = new ArrayList<>();

        @Override
        public RuleSet rules() {
            return EMPTY.rules();
        }

        @Override
        public Map<String, KnownProject> projects(Collection<String> codes) {
            asked.add(codes);
            Map<String, KnownProject> found = new HashMap<>();
            for (String code : codes) {
                if (code.equals(PROJECT) || code.equals(MAIN)) {
                    found.put(code, new KnownProject(PROJECT, known()));
                }
            }
            return found;
        }

        @Override
        public Optional<String> projectOf(String system, String ownCode) {
            return ownCode.equals("GH-7") ? Optional.of(PROJECT) : Optional.empty();
        }

        @Override
        public List<Finding> adopt(CodeRegistration registration) {
            adopted.add(registration);
            return List.of(new Finding(LinkReason.CODE_OF_OTHER_PROJECT, "code", "x", Finding.NO_POSITION));
        }

        private static KnownCodes known() {
            Instant ended = Instant.parse("2026-02-01T00:00:00Z");
            return KnownCodes.of(
                    new ProjectCodes(
                            PROJECT,
                            1,
                            Instant.EPOCH,
                            "",
                            MAIN,
                            List.of(
                                    code("-1001", CodeStatus.ACTIVE, Instant.EPOCH),
                                    code("-1002", CodeStatus.CANCELLED, ended),
                                    code("-1003", CodeStatus.RECYCLED, ended)),
                            List.of(new KnownAlias("s", "GH-7", PROJECT + "-1001")),
                            List.of()),
                    List.of());
        }

        private static KnownCode code(String end, CodeStatus status, Instant ended) {
            return new KnownCode(PROJECT + end, 1, "", List.of(PROJECT), List.of(), status, ended);
        }
    }

    private static String event(String more) {
        return "{\"id\":\"1\",\"source\":\"s\",\"occurredAt\":\"2026-02-12\",\"caseId\":\"c\",\"matter\":\"m\","
                + "\"division\":\"420984\",\"status\":3," + more + "}";
    }

    private static String under(String code) {
        return event("\"code\":\"" + code + "\"");
    }

    private void assertRefused(String record, LinkReason reason, String field, String value) {
        Account account = sent.take(RecordKind.EVENT, record);

        assertThat(account.rejected()).isEqualTo(1);
        assertThat(account.reasons())
                .extracting(Account.Entry::finding)
                .containsExactly(new Finding(reason, field, value, Finding.NO_POSITION));
        assertThat(((Rejection) sent.only()).reasons())
                .containsExactly(new Rejection.Reason(reason.code(), field, value));
    }

    @Test
    void GD5_an_event_under_a_cancelled_code_is_refused_at_the_door() {
        assertRefused(under(PROJECT + "-1002"), LinkReason.CODE_CANCELLED, "code", PROJECT + "-1002");
    }

    @Test
    void SC2_an_event_under_a_recycled_code_is_refused_at_the_door() {
        assertRefused(under(PROJECT + "-1003"), LinkReason.CODE_RECYCLED, "code", PROJECT + "-1003");
    }

    @Test
    void GD1_an_event_under_another_projects_code_is_refused_at_the_door() {
        String other = "2509-320193-89-01-544060-1001";
        assertRefused(
                event("\"project\":\"" + PROJECT + "\",\"code\":\"" + other + "\""),
                LinkReason.CODE_OF_OTHER_PROJECT,
                "code",
                other);
    }

    @Test
    void GD6_a_filing_under_an_engineering_code_is_refused_at_the_door() {
        assertRefused(
                event("\"stage\":1,\"matterName\":\"企业投资项目备案\",\"code\":\"" + PROJECT + "-1001\""),
                LinkReason.INITIATION_UNDER_PART,
                "code",
                PROJECT + "-1001");
    }

    @Test
    void an_event_under_a_registered_code_is_taken_without_remarks() {
        assertThat(sent.take(RecordKind.EVENT, under(PROJECT + "-1001")))
                .isEqualTo(new Account(1, 1, 0, 0, List.of(), List.of()));
    }

    @Test
    void an_event_that_will_wait_is_taken_and_said_to_wait() {
        Account account = sent.take(RecordKind.EVENT, under(PROJECT + "-1009"));

        assertThat(account.published()).isEqualTo(1);
        assertThat(account.waiting()).isEqualTo(1);
        assertThat(account.remarks())
                .extracting(remark -> remark.finding().reason())
                .containsExactly(LinkReason.CODE_NOT_REGISTERED);
    }

    @Test
    void SH3_an_event_of_an_own_code_alone_gets_its_project_and_keeps_its_code() {
        Account account = sent.take(RecordKind.EVENT, under("GH-7"));

        ApprovalEvent event = (ApprovalEvent) sent.only();
        assertThat(event.project()).isEqualTo(PROJECT);
        assertThat(event.code()).isEqualTo("GH-7");
        assertThat(account.waiting()).isZero();
        assertThat(account.remarks())
                .extracting(remark -> remark.finding().reason())
                .containsExactly(IntakeReason.CODE_OF_OWN_KIND, LinkReason.OWN_CODE_RESOLVED);
    }

    @Test
    void SH3_an_own_code_that_nobody_knows_waits_without_a_project() {
        Account account = sent.take(RecordKind.EVENT, under("GH-8"));

        assertThat(((ApprovalEvent) sent.only()).project()).isEmpty();
        assertThat(account.waiting()).isEqualTo(1);
    }

    @Test
    void an_event_that_names_only_the_main_code_travels_under_its_project() {
        sent.take(RecordKind.EVENT, under(MAIN));

        assertThat(((ApprovalEvent) sent.only()).project()).isEqualTo(PROJECT);
        assertThat(((ApprovalEvent) sent.only()).code()).isEqualTo(MAIN);
    }

    @Test
    void the_registry_is_asked_once_for_a_group_of_records() {
        sent.take(RecordKind.EVENT, under(PROJECT), under(PROJECT + "-1001"), under("GH-7"), "no json");

        assertThat(book.asked).containsExactly(List.of(PROJECT));
    }

    @Test
    void a_check_takes_no_codes_over_and_says_what_waits() {
        String head =
                "{\"id\":\"1\",\"source\":\"s\",\"updatedAt\":\"2026-02-12\",\"division\":\"420984\",\"project\":\""
                        + PROJECT + "\"}";

        assertThat(sent.intake.check(RecordKind.REGISTRATION, List.of(head).iterator()))
                .containsExactly(new Verdict("1", false, false, List.of()));
        assertThat(book.adopted).isEmpty();
        assertThat(sent.envelopes).isEmpty();
    }

    @Test
    void a_registration_is_adopted_and_sent_and_what_could_not_be_taken_over_is_only_told() {
        Account account = sent.take(
                RecordKind.REGISTRATION,
                "{\"id\":\"1\",\"source\":\"s\",\"updatedAt\":\"2026-02-12\",\"division\":\"420984\",\"project\":\""
                        + PROJECT + "\"}");

        assertThat(book.adopted).hasSize(1);
        assertThat(sent.only()).isInstanceOf(CodeRegistration.class);
        assertThat(account.rejected()).isZero();
        assertThat(account.remarks())
                .extracting(remark -> remark.finding().reason())
                .containsExactly(LinkReason.CODE_OF_OTHER_PROJECT);
    }
}
