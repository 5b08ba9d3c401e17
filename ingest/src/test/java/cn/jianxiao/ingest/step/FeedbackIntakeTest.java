package cn.jianxiao.ingest.step;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.Feedback;
import cn.jianxiao.approval.event.FeedbackKind;
import cn.jianxiao.approval.event.Rejection;
import cn.jianxiao.ingest.IntakeReason;
import cn.jianxiao.ingest.json.RecordJson;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NA6, NA8: feedback comes in by the same steps as events. */
class FeedbackIntakeTest {

    private static final String EVALUATION =
            "{\"id\":\"f1\",\"source\":\"hcp\",\"feedback\":1,\"occurredAt\":\"2026-02-11T10:00:00+08:00\","
                    + "\"project\":\"2512-420984-04-01-395957\",\"caseId\":\"c\",\"score\":5}";

    private final Sent sent = new Sent();

    @Test
    void NA8_an_evaluation_is_taken_and_says_what_was_sent() {
        Account account = sent.take(RecordKind.FEEDBACK, EVALUATION);

        assertThat(account.published()).isEqualTo(1);
        Feedback feedback = (Feedback) sent.only();
        assertThat(feedback.kind()).isEqualTo(FeedbackKind.EVALUATION);
        assertThat(feedback.score()).isEqualTo(5);
        assertThat(feedback.caseId()).isEqualTo("c");
        assertThat(feedback.answeredAt()).isEqualTo(Instant.EPOCH);
        assertThat(feedback.key()).isEqualTo("2512-420984-04-01-395957");
    }

    @Test
    void NA8_the_national_grade_runs_the_other_way_round_and_means_the_same() {
        sent.take(RecordKind.FEEDBACK, EVALUATION.replace("\"score\":5", "\"grade\":1"));

        assertThat(((Feedback) sent.only()).score()).isEqualTo(5);
    }

    @Test
    void NA8_what_is_written_as_a_line_is_read_again_as_the_same() {
        sent.take(RecordKind.FEEDBACK, EVALUATION.replace("{", "{\"text\":\"好\",\"answeredAt\":\"2026-02-12\","));
        Feedback feedback = (Feedback) sent.only();
        sent.envelopes.clear();
        sent.take(RecordKind.FEEDBACK, RecordJson.line(feedback));

        assertThat(sent.only()).isEqualTo(feedback);
    }

    @Test
    void NA1_a_kind_that_no_list_knows_is_kept_and_told() {
        Account account = sent.take(RecordKind.FEEDBACK, EVALUATION.replace("\"feedback\":1", "\"feedback\":42"));

        assertThat(((Feedback) sent.only()).kindCode()).isEqualTo(42);
        assertThat(account.remarks())
                .extracting(remark -> remark.finding().reason())
                .containsExactly(IntakeReason.UNKNOWN_LIST_VALUE);
    }

    @Test
    void GD2_the_project_follows_from_the_code() {
        sent.take(
                RecordKind.FEEDBACK,
                EVALUATION.replace(
                        "\"project\":\"2512-420984-04-01-395957\"", "\"code\":\"2512-420984-04-01-395957-1001\""));

        assertThat(((Feedback) sent.only()).project()).isEqualTo("2512-420984-04-01-395957");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"score\":5| \"score\":6| intake.out-of-range| score",
                "\"score\":5| \"score\":0| intake.out-of-range| score",
                "\"score\":5| \"text\":\"x\"| intake.missing| score",
                "\"score\":5| \"score\":5,\"grade\":2| intake.out-of-range| grade",
                "\"score\":5| \"score\":\"好\"| intake.not-a-number| score",
                "\"feedback\":1| \"feedback\":\"评价\"| intake.not-a-number| feedback",
                "\"feedback\":1,| ''| intake.missing| feedback",
                "\"id\":\"f1\"| \"id\":\"\"| intake.missing| id",
                "\"project\"| \"project_\"| intake.missing| project",
                "\"score\":5| \"score\":5,\"classified\":true| intake.classified| classified",
                "\"score\":5| \"score\":5,\"answeredAt\":\"2026-02-10\"| intake.out-of-range| answeredAt",
                "2026-02-11T10| 2026-02-14T10| intake.in-future| occurredAt",
            })
    void NA8_what_cannot_be_used_is_refused_with_its_reason(String from, String to, String reason, String field) {
        assertThat(EVALUATION).contains(from);
        sent.take(RecordKind.FEEDBACK, EVALUATION.replace(from, to));

        Rejection refused = (Rejection) sent.only();
        assertThat(refused.reasons())
                .extracting(Rejection.Reason::code, Rejection.Reason::field)
                .contains(org.assertj.core.api.Assertions.tuple(reason, field));
    }

    @Test
    void NA6_a_breach_names_its_case() {
        sent.take(
                RecordKind.FEEDBACK,
                EVALUATION
                        .replace("\"feedback\":1", "\"feedback\":5")
                        .replace("\"caseId\":\"c\"", "\"text\":\"未按承诺提交\""));

        assertThat(((Rejection) sent.only()).reasons())
                .extracting(Rejection.Reason::field)
                .contains("caseId");
    }
}
