package cn.jianxiao.stream.project;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.clock.Histories;
import cn.jianxiao.approval.clock.ParallelTime;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.Received;
import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.approval.project.ClosingCheck;
import cn.jianxiao.approval.project.Milestone;
import cn.jianxiao.approval.project.StageRule;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.approval.warning.ArchivePromise;
import cn.jianxiao.approval.warning.Limits;
import cn.jianxiao.approval.warning.PauseLimits;
import cn.jianxiao.approval.warning.WarningRules;
import cn.jianxiao.demo.DemoProject;
import cn.jianxiao.demo.DemoProjects;
import cn.jianxiao.sql.row.IntakeRow;
import cn.jianxiao.stream.intake.Incoming;
import cn.jianxiao.stream.intake.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rows are a function of the set of records and of the time, whatever the order of arrival. */
class AnyOrderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 30);
    private static final int PROJECTS = Histories.LONG ? 5_000 : 150;

    @Test
    void any_order_of_arrival_gives_the_rows_that_a_slow_recount_gives() {
        DemoProjects.generate(7, PROJECTS, TODAY).forEach(project -> {
            List<Incoming> records = records(project);
            SlowRecount recount = new SlowRecount(records, Reported.at("2026-10-30T18:00"));
            Random random = new Random(project.hashCode());
            for (int i = 0; i < 3; i++) {
                assertThat(run(records, random).comparable()).isEqualTo(recount.comparable());
                Collections.shuffle(records, random);
            }
        });
    }

    @Test
    void any_order_of_events_registrations_and_codes_of_the_registry_gives_the_rows_of_a_slow_recount() {
        DemoProjects.generate(9, PROJECTS, TODAY).forEach(project -> {
            Random random = new Random(project.hashCode());
            List<Incoming> records = delivered(RegistryStory.of(project, random));
            SlowRecount recount = new SlowRecount(records, Reported.at("2026-10-30T18:00"));
            for (int i = 0; i < 4; i++) {
                assertThat(run(records, random).comparable()).isEqualTo(recount.comparable());
                Collections.shuffle(records, random);
            }
        });
    }

    /** Limits that many a demo project breaks, a filing and archives that any of its matters may be. */
    @Test
    void any_order_and_any_restart_give_the_warnings_of_pauses_stages_projects_and_archives_of_a_slow_recount() {
        Instant asOf = Reported.at("2026-10-30T18:00");
        for (ParallelTime parallel : ParallelTime.values()) {
            DemoProjects.generate(11, PROJECTS / 10, TODAY).forEach(project -> {
                List<Incoming> records = records(project);
                ClockSettings settings =
                        strict(project).with(CountingRule.standard().withParallel(parallel));
                Map<String, Object> expected = new SlowRecount(records, asOf, settings).comparable();
                Random random = new Random(project.hashCode());
                for (int i = 0; i < 3; i++) {
                    assertThat(Lives.one(records, asOf, random, settings).comparable())
                            .isEqualTo(expected);
                    assertThat(Lives.several(3, records, asOf, random, settings).comparable())
                            .isEqualTo(expected);
                    Collections.shuffle(records, random);
                }
            });
        }
    }

    private static ClockSettings strict(DemoProject project) {
        List<String> matters = project.events().stream()
                .map(ApprovalEvent::matter)
                .distinct()
                .sorted()
                .toList();
        List<StageRule> stages = Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.UNKNOWN)
                .map(stage -> new StageRule(stage, 5 + stage.code(), Milestone.ALL, Set.of()))
                .toList();
        ClosingCheck closing = new ClosingCheck(Set.of(matters.get(0)), Set.of(matters.get(matters.size() - 1)));
        WarningRules rules = new WarningRules(
                WarningRules.shipped().yellow(),
                WarningRules.shipped().red(),
                new PauseLimits(2, 4, Map.of()),
                new ArchivePromise(15, 5));
        return ClockSettings.shipped().with(new Limits(stages, 25, closing)).with(rules);
    }

    @Test
    void X7_what_projects_and_stages_took_is_the_same_in_any_order_and_however_often_the_job_begins_anew() {
        Instant asOf = Reported.at("2026-10-30T18:00");
        DemoProjects.generate(10, PROJECTS, TODAY).forEach(project -> {
            Random random = new Random(project.hashCode());
            List<Incoming> records = records(project);
            Map<Object, Object> expected = Lives.batch(records, asOf).times();
            for (int i = 0; i < 3; i++) {
                Collections.shuffle(records, random);
                assertThat(run(records, random).times()).isEqualTo(expected);
                assertThat(Lives.several(3, records, asOf, random).times()).isEqualTo(expected);
            }
        });
    }

    @Test
    void wherever_the_registration_comes_in_between_each_event_ends_in_the_same_line_of_the_account() {
        DemoProjects.generate(8, PROJECTS, TODAY).forEach(project -> {
            List<Incoming> records = records(project);
            Incoming registration = records.remove(0);
            List<IntakeRow> accountOfFirst = null;
            for (int place : new int[] {0, records.size() / 2, records.size()}) {
                List<Incoming> order = new ArrayList<>(records);
                order.add(place, registration);
                FoldedRows rows = run(order, new Random(place));
                List<IntakeRow> account = rows.all(IntakeRow.class)
                        .sorted((a, b) -> Long.compare(a.offset(), b.offset()))
                        .toList();
                accountOfFirst = accountOfFirst == null ? account : accountOfFirst;
                assertThat(account).isEqualTo(accountOfFirst);
            }
        });
    }

    /** The registration first, then the events, which come twice now and then, each at an offset of its own. */
    private static List<Incoming> records(DemoProject project) {
        List<Incoming> records = new ArrayList<>();
        records.add(new Incoming(new Origin("codes", 0, 0), new Envelope("", project.registration())));
        String key = project.registration().project();
        project.events().stream().filter(event -> event.project().equals(key)).forEach(event -> {
            Origin origin = new Origin("events", 0, records.size());
            records.add(new Incoming(origin, new Envelope("", event)));
        });
        return records;
    }

    private static List<Incoming> delivered(List<Received> contents) {
        List<Incoming> records = new ArrayList<>();
        for (Received content : contents) {
            records.add(new Incoming(new Origin("events", 0, records.size()), new Envelope("", content)));
        }
        return records;
    }

    private static FoldedRows run(List<Incoming> records, Random random) {
        return Lives.one(records, Reported.at("2026-10-30T18:00"), random);
    }
}
