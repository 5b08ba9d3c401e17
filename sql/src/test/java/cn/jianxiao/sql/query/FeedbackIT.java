package cn.jianxiao.sql.query;

import static cn.jianxiao.approval.event.FeedbackKind.COMPLAINT;
import static cn.jianxiao.approval.event.FeedbackKind.SUGGESTION;
import static cn.jianxiao.sql.query.AFeedback.evaluation;
import static cn.jianxiao.sql.query.AFeedback.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxiao.sql.Store;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** NA8: evaluations, suggestions and complaints, and what is counted of them. */
class FeedbackIT {

    private static final Arguments NOW = Arguments.none().with("as_of", "2026-03-20T12:00:00+08:00");
    private static final Arguments MARCH =
            NOW.with("from", "2026-03-01").with("to", "2026-03-31").with("by", "department");

    private static Store store;

    @BeforeAll
    static void fill() {
        store = Store.open();
        store.insert(
                ACase.of("p", "c").in("A", "A-one").accepted("2026-03-02").row(),
                ACase.of("q", "d")
                        .in("B", "B-one")
                        .on("GH-7")
                        .accepted("2026-03-02")
                        .row());
        store.insert(
                evaluation("e1", 5).row(),
                evaluation("e2", 4).row(),
                evaluation("e3", 3).on("2026-03-09").row(),
                evaluation("e4", 1).to("A", "A-two").saying("跑了三趟").row(),
                evaluation("e5", 5).about("", "d").underOwnCode("GH-7").row(),
                evaluation("e6", 1).row(),
                evaluation("e6", 1).row(true, 2),
                of("s1", SUGGESTION).row(),
                of("k1", COMPLAINT).on("2026-03-02").answered("2026-03-09").row(),
                of("k2", COMPLAINT).on("2026-03-02").answered("2026-03-10").row(),
                of("k3", COMPLAINT).on("2026-03-12").row(),
                of("k4", COMPLAINT).on("2026-03-16").row());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void NA8_satisfaction_is_the_share_of_the_grades_one_to_three_with_numerator_and_denominator() {
        assertThat(store.ask(FeedbackFigures.QUERY, MARCH))
                .extracting(
                        FeedbackFigures::department,
                        FeedbackFigures::evaluations,
                        FeedbackFigures::satisfied,
                        FeedbackFigures::satisfiedRate,
                        FeedbackFigures::suggestions)
                .containsExactly(
                        tuple("A-one", 3L, 3L, 1.0, 1L),
                        tuple("A-two", 1L, 0L, 0.0, 0L),
                        tuple("B-one", 1L, 1L, 1.0, 0L));
    }

    @Test
    void NA8_from_which_score_on_somebody_is_satisfied_can_be_asked_otherwise() {
        assertThat(store.ask(FeedbackFigures.QUERY, MARCH.with("satisfied_from", 4)))
                .extracting(FeedbackFigures::satisfied)
                .containsExactly(2L, 0L, 1L);
    }

    @Test
    void NA8_complaints_are_answered_within_five_working_days_and_open_ones_count_when_they_are_late() {
        assertThat(store.ask(FeedbackFigures.QUERY, MARCH.with("department", "A-one")))
                .extracting(
                        FeedbackFigures::complaints,
                        FeedbackFigures::inTime,
                        FeedbackFigures::answeredLate,
                        FeedbackFigures::overdue,
                        FeedbackFigures::open,
                        FeedbackFigures::due,
                        FeedbackFigures::inTimeRate)
                .containsExactly(tuple(4L, 1L, 1L, 1L, 1L, 3L, 1 / 3.0));
    }

    @Test
    void X4_an_answer_that_had_not_been_given_by_then_does_not_count_then() {
        Arguments then = MARCH.with("as_of", "2026-03-06T12:00:00+08:00");

        assertThat(store.ask(FeedbackFigures.QUERY, then.with("department", "A-one")))
                .extracting(FeedbackFigures::complaints, FeedbackFigures::open, FeedbackFigures::inTimeRate)
                .containsExactly(tuple(2L, 2L, null));
    }

    @Test
    void NA8_each_figure_leads_to_as_many_records() {
        assertThat(ids(NOW.with("state", "satisfied"))).containsExactlyInAnyOrder("e1", "e2", "e3", "e5");
        assertThat(ids(NOW.with("state", "dissatisfied"))).containsExactly("e4");
        assertThat(ids(NOW.with("state", "overdue"))).containsExactly("k3");
        assertThat(ids(NOW.with("feedback", "complaint").with("state", "open"))).containsExactly("k4");
        assertThat(ids(NOW.with("text", "三趟"))).containsExactly("e4");
        assertThat(ids(NOW.with("score", 3))).containsExactly("e3");
        assertThat(store.ask(FeedbackTotal.QUERY, NOW.with("state", "dissatisfied")))
                .containsExactly(new FeedbackTotal(1));
    }

    @Test
    void NA8_evaluations_are_counted_by_score_and_voided_ones_are_out() {
        assertThat(store.ask(
                        ScoreCount.QUERY,
                        Arguments.none().with("from", "2026-03-01").with("to", "2026-03-31")))
                .containsExactly(
                        new ScoreCount(5, 2), new ScoreCount(4, 1), new ScoreCount(3, 1), new ScoreCount(1, 1));
    }

    @Test
    void NA8_what_names_no_division_is_that_of_its_case_also_by_a_departments_own_code() {
        assertThat(store.ask(FeedbackLine.QUERY, Scope.ofDivisions(Set.of("B")), NOW))
                .extracting(FeedbackLine::id, FeedbackLine::project, FeedbackLine::matterName, FeedbackLine::caseKnown)
                .containsExactly(tuple("e5", "q", "规划许可", true));
    }

    private static java.util.List<String> ids(Arguments filter) {
        return store.ask(FeedbackLine.QUERY, filter).stream()
                .map(FeedbackLine::id)
                .toList();
    }
}
