package cn.jianxiao.approval.warning;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.clock.CaseHistory;
import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.clock.OfficialDay;
import cn.jianxiao.approval.clock.ParallelTime;
import cn.jianxiao.approval.clock.RandomCases;
import cn.jianxiao.approval.clock.TimeKind;
import cn.jianxiao.approval.event.MatterKind;
import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.approval.project.CodeTree;
import cn.jianxiao.approval.project.JointTime;
import cn.jianxiao.approval.project.ProjectCase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds warnings of seeded histories against going through the days one by one. */
class WarningsOracleTest {

    private static final int HISTORIES = Integer.getInteger("jianxiao.histories", 10_000) / 50;

    @Test
    void on_every_day_the_warnings_of_a_case_and_its_pauses_stand_as_day_by_day_counting_has_it() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            CaseHistory history = CaseHistory.of(RandomCases.of(seed));
            WarningRules rules = rules(seed);
            CaseTimeline timeline = CaseTimeline.of(history, Warned.RULE, Warned.CALENDAR, history.lastEventAt());
            List<Warning> warnings = CaseWarnings.of(timeline, new Scale(rules, Warned.CALENDAR));
            for (Warning warning : warnings) {
                SlowLadder slow = new SlowLadder(
                        warning.raisedAt(), rules.steps(warning.key().level()));
                Instant until = warning.key().level() == Level.YELLOW ? redOf(warnings, warning) : null;
                check(warning, slow, until, "case " + seed);
            }
            for (CaseHistory.Pause pause : history.stops()) {
                boolean tooLong = false;
                int limit = rules.pauses().of(pause.kind(), "");
                LocalDate from = OfficialDay.of(pause.from());
                Instant ended = pause.to() == null ? history.ended() : pause.to();
                LocalDate to = ended == null ? from.plusDays(500) : OfficialDay.of(ended.minusMillis(1));
                int working = 0;
                for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
                    working += Warned.CALENDAR.isWorkingDay(day) ? 1 : 0;
                    tooLong |= limit > 0 && working > limit;
                }
                assertThat(warnings.stream()
                                .anyMatch(each -> each.key().subject() == Subject.PAUSE
                                        && each.key().part().equals(part(pause))))
                        .as("pause of case %d from %s", seed, pause.from())
                        .isEqualTo(tooLong);
            }
        }
    }

    @Test
    void a_project_is_over_from_the_first_day_on_which_more_than_its_limit_is_used() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            CountingRule rule = CountingRule.standard()
                    .withParallel(ParallelTime.values()[(int) (seed % ParallelTime.values().length)]);
            List<CaseHistory> histories = new ArrayList<>();
            int count = 1 + new SplittableRandom(seed).nextInt(4);
            for (int i = 0; i < count; i++) {
                histories.add(CaseHistory.of(RandomCases.of(seed * 10 + i)));
            }
            Instant horizon = ProjectWarnings.horizon(histories);
            ProjectWarnings warnings = new ProjectWarnings(
                    cases(histories, rule, horizon), new CodeTree(Map.of()), Warned.LIMITS, rule, Warned.SCALE);
            Optional<Warning> red = warnings.all().stream()
                    .filter(each -> each.key().equals(new Warning.Key(Subject.PROJECT, "", Level.RED)))
                    .findFirst();
            Instant last = histories.stream()
                    .map(CaseHistory::lastEventAt)
                    .max(Instant::compareTo)
                    .orElseThrow();
            boolean open = histories.stream().anyMatch(CaseHistory::isOpen);
            List<ProjectCase> now = cases(histories, rule, last);
            int used = JointTime.of(now, rule, Warned.CALENDAR).orElseThrow().used();
            boolean over = used > Warned.LIMITS.projectDays();
            LocalDate day = OfficialDay.of(last);
            while (open && !over && day.isBefore(OfficialDay.of(last).plusDays(60))) {
                day = day.plusDays(1);
                used = JointTime.of(cases(histories, rule, OfficialDay.start(day)), rule, Warned.CALENDAR)
                        .orElseThrow()
                        .used();
                over = used > Warned.LIMITS.projectDays();
            }
            Instant seen = OfficialDay.end(day);
            if (open) {
                assertThat(red.filter(each -> !each.raisedAt().isAfter(seen)).isPresent())
                        .as("project %d", seed)
                        .isEqualTo(over);
                if (over && day.isAfter(OfficialDay.of(last))) {
                    assertThat(red.orElseThrow().raisedAt())
                            .as("project %d", seed)
                            .isEqualTo(OfficialDay.start(day));
                }
            } else if (red.isPresent()) {
                assertThat(over).as("project %d", seed).isTrue();
            }
        }
    }

    @Test
    void no_warning_of_a_project_is_raised_before_the_moment_before_which_none_can_be() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            List<CaseHistory> histories =
                    List.of(CaseHistory.of(RandomCases.of(seed * 3)), CaseHistory.of(RandomCases.of(seed * 3 + 1)));
            Instant horizon = ProjectWarnings.horizon(histories);
            Instant last = histories.stream()
                    .map(CaseHistory::lastEventAt)
                    .max(Instant::compareTo)
                    .orElseThrow();
            ProjectWarnings warnings = new ProjectWarnings(
                    cases(histories, Warned.RULE, horizon),
                    new CodeTree(Map.of()),
                    Warned.LIMITS,
                    Warned.RULE,
                    Warned.SCALE);
            for (Warning warning : warnings.all()) {
                assertThat(warning.raisedAt().isAfter(last)
                                && warning.raisedAt().isBefore(warnings.notBefore()))
                        .as("project %d: %s", seed, warning)
                        .isFalse();
            }
        }
    }

    private static List<ProjectCase> cases(List<CaseHistory> histories, CountingRule rule, Instant asOf) {
        List<ProjectCase> cases = new ArrayList<>();
        for (CaseHistory history : histories) {
            cases.add(new ProjectCase(
                    "case " + cases.size(),
                    "P",
                    Stage.CONSTRUCTION_PERMIT,
                    MatterKind.ADMINISTRATIVE,
                    "permit",
                    "",
                    CaseTimeline.of(history, rule, Warned.CALENDAR, asOf)));
        }
        return cases;
    }

    private static String part(CaseHistory.Pause pause) {
        return (pause.kind() == TimeKind.CORRECTION ? "correction " : "special ") + pause.from();
    }

    private static void check(Warning warning, SlowLadder slow, @Nullable Instant until, String what) {
        LocalDate from = OfficialDay.of(warning.raisedAt());
        for (LocalDate day = from; day.isBefore(from.plusDays(30)); day = day.plusDays(1)) {
            Instant time = OfficialDay.end(day);
            Instant ended = warning.resolvedAt();
            Instant stop = ended == null ? until : until != null && until.isBefore(ended) ? until : ended;
            Holder expected = slow.holderOn(ended == null ? day : from.plusDays(400), stop);
            assertThat(warning.at(time).orElseThrow().holder())
                    .as("%s: %s on %s", what, warning, day)
                    .isEqualTo(expected);
        }
    }

    private static @Nullable Instant redOf(List<Warning> warnings, Warning yellow) {
        return warnings.stream()
                .filter(each -> each.key().subject() == yellow.key().subject()
                        && each.key().level() == Level.RED)
                .map(Warning::raisedAt)
                .findFirst()
                .orElse(null);
    }

    private static WarningRules rules(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Step> steps = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            steps.add(new Step(Holder.values()[random.nextInt(3)], 1 + random.nextInt(8)));
        }
        return new WarningRules(
                steps,
                steps,
                new PauseLimits(random.nextInt(12), random.nextInt(12), Map.of()),
                WarningRules.shipped().archive());
    }
}
