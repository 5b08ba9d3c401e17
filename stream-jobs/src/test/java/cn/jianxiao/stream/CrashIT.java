package cn.jianxiao.stream;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.embedded.kafka.SharedKafka;
import cn.jianxiao.embedded.kafka.Topics;
import cn.jianxiao.stream.intake.Incoming;
import cn.jianxiao.stream.store.EncodedRow;
import cn.jianxiao.stream.store.RowSink;
import java.nio.file.Path;
import java.util.List;
import org.apache.flink.api.connector.sink2.Sink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Delivery: what is stored after a crash at the worst moment is what is stored without any. */
class CrashIT {

    private static final List<Incoming> RECORDS = Deliveries.of(12, 150);
    private static final int PARTS = 6;

    private static StoredRows undisturbed;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void without_any_crash() throws Exception {
        undisturbed = StoredRows.open();
        deliver(undisturbed, new RowSink(undisturbed.endpoint(), StoredRows.BRISK));
        undisturbed.assertEqualToRecount(RECORDS, LiveRun.AS_OF);
    }

    @AfterAll
    static void close() {
        undisturbed.close();
    }

    @ParameterizedTest
    @EnumSource
    void invariant_2_after_a_crash_at_the_worst_moment_the_rows_are_those_of_an_undisturbed_run(WorstMoment moment)
            throws Exception {
        try (StoredRows store = StoredRows.open()) {
            Crash.plan(moment);
            deliver(store, new FailingOnce(new RowSink(store.endpoint(), StoredRows.BRISK)));

            assertThat(Crash.happened()).isTrue();
            store.assertEqualTo(undisturbed);
        }
    }

    /** In parts, so that checkpoints come in between. */
    private static void deliver(StoredRows store, Sink<EncodedRow> rows) throws Exception {
        Topics topics = SharedKafka.newTopics();
        try (LiveRun unused = LiveRun.start(folder, topics, store.endpoint(), rows)) {
            for (int part = 1; part <= PARTS; part++) {
                int from = RECORDS.size() * (part - 1) / PARTS;
                int to = RECORDS.size() * part / PARTS;
                Deliveries.publish(SharedKafka.bootstrap(), topics.events(), RECORDS.subList(from, to));
                store.awaitIntake(Deliveries.accounted(RECORDS.subList(0, to)));
            }
            store.awaitWarningsOf(RECORDS, LiveRun.AS_OF);
        }
    }
}
