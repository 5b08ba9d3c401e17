package cn.jianxiao.stream;

import static cn.jianxiao.stream.project.Reported.event;
import static cn.jianxiao.stream.project.Snapshot.codes;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.clock.CountUnit;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.approval.settings.ClockSettingsText;
import cn.jianxiao.embedded.kafka.SharedKafka;
import cn.jianxiao.embedded.kafka.Topics;
import cn.jianxiao.stream.intake.Incoming;
import cn.jianxiao.stream.store.RowSink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an earlier release kept, this one goes on from (docs/decisions/011-kept-savepoints.md). */
class KeptSavepointIT {

    private static final String TAKE = "jianxiao.savepoint";
    private static final int PROJECTS = 4;
    private static final ClockSettings SETTINGS =
            ClockSettings.shipped().with(CountingRule.standard().withVersion(2).withUnit(CountUnit.CALENDAR_DAY));

    @TempDir
    private static Path folder;

    static List<KeptSavepoint> every_kept_savepoint() throws IOException {
        return KeptSavepoint.all();
    }

    @ParameterizedTest
    @MethodSource("every_kept_savepoint")
    void a_job_restored_from_the_savepoint_of_an_earlier_release_comes_to_the_rows_of_an_undisturbed_run(
            KeptSavepoint kept) throws Exception {
        KeptSavepoint.Story story = kept.story();
        try (StoredRows undisturbed = StoredRows.open();
                StoredRows restored = StoredRows.open()) {
            Topics topics = topics(kept);
            Deliveries.publish(SharedKafka.bootstrap(), topics.events(), story.before());
            runLive(restored, topics, story.before());

            Deliveries.publish(SharedKafka.bootstrap(), topics.events(), story.after());
            runToTheEnd(undisturbed, topics);
            try (LiveRun unused = LiveRun.from(kept.folder(), folder, topics, restored.endpoint(), sink(restored))) {
                restored.awaitIntake(Deliveries.accounted(story.whole()));
                restored.await(
                        "the same rows",
                        () -> restored.differencesTo(undisturbed).isEmpty());
            }
            assertThat(restored.count("cases", "rule_version = 'standard@2'")).isPositive();
        }
    }

    @Test
    @EnabledIfSystemProperty(named = TAKE, matches = "[\\w.-]+")
    void a_savepoint_of_this_release_is_taken_and_kept() throws Exception {
        KeptSavepoint kept = KeptSavepoint.named(System.getProperty(TAKE));
        KeptSavepoint.Story story = story();
        try (StoredRows store = StoredRows.open()) {
            Topics topics = topics(kept);
            Deliveries.publish(SharedKafka.bootstrap(), topics.events(), story.before());
            try (LiveRun run = LiveRun.start(folder, topics, store.endpoint(), sink(store))) {
                awaitRead(story.before(), store);
                kept.keep(run.stopWithSavepoint(folder.resolve("taken")), story);
            }
        }
    }

    /** As the earlier release did before it stopped. */
    private static void runLive(StoredRows store, Topics topics, List<Incoming> records) throws Exception {
        try (LiveRun unused = LiveRun.start(folder, topics, store.endpoint(), sink(store))) {
            awaitRead(records, store);
        }
    }

    private static void awaitRead(List<Incoming> records, StoredRows store) {
        store.awaitIntake(Deliveries.accounted(records));
        store.await("the settings are known", () -> store.count("cases", "rule_version != 'standard@2'") == 0);
    }

    /** All that the topic holds, in one life. */
    private static void runToTheEnd(StoredRows store, Topics topics) throws Exception {
        StreamExecutionEnvironment env = Flink.environment(folder);
        ApprovalJob.build(
                env,
                JobSettings.of(SharedKafka.bootstrap(), store.endpoint())
                        .withTopics(topics.events(), topics.rules())
                        .withPace(StoredRows.BRISK)
                        .withRules(JobRules.shipped().withClock(SETTINGS))
                        .withAsOf(LiveRun.AS_OF));
        env.execute();
    }

    private static RowSink sink(StoredRows store) {
        return new RowSink(store.endpoint(), StoredRows.BRISK);
    }

    private static Topics topics(KeptSavepoint kept) {
        Topics topics = new Topics(kept.name() + ".");
        topics.createAt(SharedKafka.bootstrap());
        Deliveries.publishRaw(
                SharedKafka.bootstrap(),
                topics.rules(),
                ClockSettingsText.write(SETTINGS).getBytes(StandardCharsets.UTF_8));
        return topics;
    }

    /** Something of all that a state can hold: waiting and refused events, own codes that are not known yet, warnings. */
    private static KeptSavepoint.Story story() {
        List<Incoming> records = Deliveries.of(21, PROJECTS);
        int half = records.size() / 2;
        List<Incoming> before = new ArrayList<>(records.subList(0, half));
        List<Incoming> after = new ArrayList<>(records.subList(half, records.size()));
        before.add(Deliveries.delivery(event(EventStatus.ACCEPTED, "2026-03-02")
                .project("")
                .code("GH-7")
                .build()));
        after.add(
                0,
                Deliveries.delivery(
                        codes(1).part("-1001").alias("GH-7", "-1001").told()));
        return new KeptSavepoint.Story(before, after);
    }
}
