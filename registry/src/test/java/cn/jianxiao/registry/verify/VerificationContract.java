package cn.jianxiao.registry.verify;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.code.CodeReason;
import cn.jianxiao.code.Finding;
import cn.jianxiao.code.ReasonCode;
import cn.jianxiao.code.graph.GraphReason;
import cn.jianxiao.code.graph.Part;
import cn.jianxiao.code.graph.Phase;
import cn.jianxiao.registry.RegisteredCodes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a verification before acceptance promises on every database (GD7). */
abstract class VerificationContract {

    private static final String PART_NAME = RegisteredCodes.NAME + "第5栋";

    private RegisteredCodes codes;
    private Verification verification;

    abstract DataSource database();

    @BeforeEach
    void oneProject() {
        codes = RegisteredCodes.empty(database());
        verification = new Verification(codes.registry(), codes.rules());
        codes.register();
        codes.split(RegisteredCodes.PROJECT, "planning", Phase.PLANNING, Part.BLANK.with(Map.of("XMMC", PART_NAME)));
    }

    @Test
    void GD7_an_application_that_agrees_may_be_accepted() {
        Verdict verdict = verification.check(application(
                RegisteredCodes.PLANNING, RegisteredCodes.NAME, RegisteredCodes.OWNER, "420984", "500000.00"));

        assertThat(verdict.ok()).isTrue();
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.project()).contains(RegisteredCodes.PROJECT);
    }

    @Test
    void GD7_no_code_no_acceptance() {
        assertThat(reasons(Application.of(" ", Phase.PLANNING))).containsExactly(VerificationReason.NO_CODE);
    }

    @Test
    void GD7_a_code_that_cannot_be_read_is_refused_with_the_place() {
        Verdict verdict = verification.check(Application.of("2512-420984-04-01-39595X", Phase.PLANNING));

        assertThat(verdict.ok()).isFalse();
        assertThat(verdict.findings().get(0).reason()).isEqualTo(CodeReason.NOT_A_DIGIT);
        assertThat(verdict.findings().get(0).position()).isEqualTo(23);
    }

    @Test
    void GD7_a_code_that_nobody_registered_is_refused_and_its_wrong_check_digit_told_as_a_doubt() {
        Verdict verdict = verification.check(Application.of("2512-420984-04-01-395958", Phase.PLANNING));

        assertThat(verdict.ok()).isFalse();
        assertThat(verdict.findings())
                .extracting(Finding::reason)
                .containsExactly(CodeReason.PROJECT_CHECK_DIGIT, VerificationReason.NOT_REGISTERED);
        assertThat(reasons(Application.of(RegisteredCodes.PROJECT + "-1009", Phase.PLANNING)))
                .containsExactly(VerificationReason.NOT_REGISTERED);
    }

    @Test
    void GD7_a_cancelled_code_is_refused() {
        codes.cancel(RegisteredCodes.PLANNING);

        assertThat(reasons(Application.of(RegisteredCodes.PLANNING, Phase.CONSTRUCTION)))
                .containsExactly(GraphReason.CANCELLED);
    }

    @Test
    void GD6_initiation_is_applied_for_under_the_project_code_only() {
        assertThat(reasons(Application.of(RegisteredCodes.PLANNING, Phase.INITIATION)))
                .containsExactly(GraphReason.INITIATION_BY_PROJECT);
        assertThat(verification
                        .check(Application.of(RegisteredCodes.PROJECT, Phase.INITIATION))
                        .ok())
                .isTrue();
    }

    @Test
    void GD7_every_field_that_does_not_agree_is_told_with_both_values() {
        Verdict verdict = verification.check(application(RegisteredCodes.PROJECT, "江南小区", "别的公司", "420900", "499999"));

        assertThat(verdict.ok()).isFalse();
        assertThat(verdict.differences())
                .containsExactly(
                        new Difference("name", "江南小区", RegisteredCodes.NAME),
                        new Difference("owner", "别的公司", RegisteredCodes.OWNER),
                        new Difference("division", "420900", "420984"),
                        new Difference("totalInvestment", "499999", "500000"));
        assertThat(verdict.findings()).hasSize(4).extracting(Finding::reason).containsOnly(VerificationReason.DIFFERS);
    }

    @Test
    void GD7_under_an_engineering_code_the_name_of_the_part_agrees_too() {
        assertThat(verification
                        .check(application(
                                RegisteredCodes.PLANNING, PART_NAME, RegisteredCodes.OWNER, "420984", "500000"))
                        .ok())
                .isTrue();
        assertThat(verification
                        .check(application(
                                RegisteredCodes.PROJECT, PART_NAME, RegisteredCodes.OWNER, "420984", "500000"))
                        .differences())
                .extracting(Difference::field)
                .containsExactly("name");
    }

    private static Application application(String code, String name, String owner, String division, String total) {
        return new Application(
                code,
                Phase.PLANNING,
                Optional.of(name),
                Optional.of(owner),
                Optional.of(division),
                Optional.of(new BigDecimal(total)));
    }

    private List<ReasonCode> reasons(Application application) {
        Verdict verdict = verification.check(application);
        assertThat(verdict.ok()).isFalse();
        return verdict.findings().stream().map(Finding::reason).toList();
    }
}
