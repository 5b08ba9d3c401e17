package cn.jianxiao.approval.warning;

import static cn.jianxiao.approval.event.EventStatus.ACCEPTED;
import static cn.jianxiao.approval.event.EventStatus.PASSED;
import static cn.jianxiao.approval.event.EventStatus.SPECIAL_STARTED;
import static cn.jianxiao.approval.event.Events.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxiao.approval.event.Stage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProjectWarningsTest {

    private static List<Warning> of(Subject subject, List<Warning> all) {
        return all.stream().filter(each -> each.key().subject() == subject).toList();
    }

    @Test
    void a_stage_is_warned_about_when_its_cases_together_come_to_its_limit() {
        List<Warning> stage = of(
                Subject.STAGE,
                Warned.ofProject(
                        new Warned("a").then(ACCEPTED, "2026-03-02").then(PASSED, "2026-03-09"),
                        new Warned("b").then(ACCEPTED, "2026-03-06")));
        assertThat(stage)
                .extracting(
                        each -> each.key().level(),
                        Warning::raisedAt,
                        each -> each.key().part())
                .containsExactly(
                        tuple(Level.YELLOW, at("2026-03-12T00:00"), "3"),
                        tuple(Level.RED, at("2026-03-17T00:00"), "3"));
    }

    @Test
    void the_milestone_of_a_stage_resolves_its_warnings() {
        assertThat(of(
                        Subject.STAGE,
                        Warned.ofProject(
                                new Warned("a").then(ACCEPTED, "2026-03-02").then(PASSED, "2026-03-20"))))
                .hasSize(2)
                .allMatch(each -> at("2026-03-20").equals(each.resolvedAt()));
    }

    @Test
    void a_project_is_warned_about_over_all_stages() {
        List<Warning> project = of(
                Subject.PROJECT,
                Warned.ofProject(
                        new Warned("a")
                                .in(Stage.DESIGN_PERMIT)
                                .then(ACCEPTED, "2026-03-02")
                                .then(PASSED, "2026-03-16"),
                        new Warned("b").then(ACCEPTED, "2026-04-13")));
        assertThat(project)
                .extracting(Warning::raisedAt)
                .containsExactly(at("2026-04-23T00:00"), at("2026-04-28T00:00"));
    }

    @Test
    void a_project_whose_clock_stands_still_is_not_warned_about() {
        assertThat(of(
                        Subject.PROJECT,
                        Warned.ofProject(
                                new Warned("a").then(ACCEPTED, "2026-03-02").then(SPECIAL_STARTED, "2026-03-04"))))
                .isEmpty();
    }

    @Test
    void SC7_a_reminder_comes_before_the_promised_day_of_the_archives_and_a_warning_after_it() {
        Warned filed = new Warned("f")
                .matter("filing")
                .under("P-1")
                .then(ACCEPTED, "2026-03-02")
                .then(PASSED, "2026-03-02");
        List<Warning> archive = of(Subject.ARCHIVE, Warned.ofProject(filed));
        assertThat(archive)
                .extracting(each -> each.key().level(), Warning::raisedAt)
                .containsExactly(tuple(Level.YELLOW, at("2026-05-15T00:00")), tuple(Level.RED, at("2026-05-29T00:00")));
        assertThat(archive).allMatch(each -> each.key().part().equals("P-1"));
    }

    @Test
    void SC7_archives_handed_over_for_the_code_above_keep_the_promise() {
        Warned filed = new Warned("f")
                .matter("filing")
                .under("P-1")
                .then(ACCEPTED, "2026-03-02")
                .then(PASSED, "2026-03-02");
        Warned handed =
                new Warned("h").matter("archive").then(ACCEPTED, "2026-05-20").then(PASSED, "2026-05-20");
        List<Warning> archive = of(
                Subject.ARCHIVE,
                Warned.project(Map.of("P-1", List.of("P")), filed, handed).all());
        assertThat(archive).singleElement().satisfies(each -> {
            assertThat(each.key().level()).isEqualTo(Level.YELLOW);
            assertThat(each.resolvedAt()).isEqualTo(at("2026-05-20"));
        });
    }
}
