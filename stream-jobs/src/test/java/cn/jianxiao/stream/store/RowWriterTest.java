package cn.jianxiao.stream.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.sql.row.CodeRow;
import cn.jianxiao.sql.row.RowBinary;
import cn.jianxiao.sql.row.RowTable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.flink.streaming.runtime.tasks.TestProcessingTimeService;
import org.junit.jupiter.api.Test;

class RowWriterTest {

    private static final SinkPace THREE_ROWS =
            new SinkPace(3, 1 << 20, 2, Duration.ofMillis(500), Duration.ofMillis(1_500), Duration.ofMillis(300));

    private final Store store = new Store();
    private final TestProcessingTimeService time = new TestProcessingTimeService();

    @Test
    void what_was_written_before_a_checkpoint_is_stored_when_the_flush_returns() throws Exception {
        try (RowWriter writer = writer()) {
            write(writer, 2);
            assertThat(store.batches).isEmpty();

            writer.flush(false);

            assertThat(store.batches).containsExactly(2);
        }
    }

    @Test
    void a_full_batch_goes_at_once_and_the_next_one_waits_for_it() throws Exception {
        try (RowWriter writer = writer()) {
            write(writer, 7);
            writer.flush(true);

            assertThat(store.batches).containsExactly(3, 3, 1);
        }
    }

    @Test
    void a_few_rows_go_after_a_while_although_no_more_come() throws Exception {
        try (RowWriter writer = writer()) {
            write(writer, 1);
            time.setCurrentTime(500);
            writer.flush(false);

            assertThat(store.batches).containsExactly(1);
        }
    }

    @Test
    void a_flood_is_gathered_for_longer_than_a_trickle() throws Exception {
        try (RowWriter writer = writer()) {
            write(writer, 2);
            time.setCurrentTime(500);
            time.setCurrentTime(1_000);
            write(writer, 1);
            write(writer, 2);
            time.setCurrentTime(1_500);
            time.setCurrentTime(2_000);
            time.setCurrentTime(2_500);
            writer.flush(false);

            assertThat(store.batches).containsExactly(3, 2);
        }
    }

    @Test
    void what_waits_for_long_goes_whatever_comes_with_it() throws Exception {
        try (RowWriter writer = writer()) {
            write(writer, 2);
            for (int half = 1; half <= 3; half++) {
                time.setCurrentTime(500L * half);
            }
            write(writer, 1);
            writer.flush(false);

            assertThat(store.batches).containsExactly(2, 1);
        }
    }

    @Test
    void a_batch_takes_a_small_share_of_a_small_heap() {
        assertThat(SinkPace.standard().within(640 << 20).bytes()).isEqualTo(10 << 20);
        assertThat(SinkPace.standard().within(1L << 40).bytes()).isEqualTo(64 << 20);
    }

    @Test
    void a_store_that_cannot_be_reached_for_a_moment_is_tried_again() throws Exception {
        store.failures = 1;
        try (RowWriter writer = writer()) {
            write(writer, 2);
            writer.flush(false);

            assertThat(store.batches).containsExactly(2);
        }
    }

    @Test
    void a_store_that_cannot_be_reached_for_long_fails_the_job_with_the_reason() throws Exception {
        store.failures = Integer.MAX_VALUE;
        try (RowWriter writer = writer()) {
            write(writer, 2);

            assertThatThrownBy(() -> writer.flush(false))
                    .isInstanceOf(IOException.class)
                    .hasRootCauseMessage("connection refused");
        }
    }

    private RowWriter writer() {
        return new RowWriter(store, THREE_ROWS, time);
    }

    private static void write(RowWriter writer, int rows) throws Exception {
        for (int i = 0; i < rows; i++) {
            writer.write(EncodedRow.of(new CodeRow("p", "c" + i, 1, "", List.of(), 1)), null);
        }
    }

    /** Notes how many rows came together, all of one length. */
    private static final class Store implements RowStore {

        private static final int ROW =
                EncodedRow.of(new CodeRow("p", "c0", 1, "", List.of(), 1)).bytes().length;

        private final List<Integer> batches = Collections.synchronizedList(new ArrayList<>());
        private volatile int failures;

        @Override
        public void insert(RowTable<?> table, RowBinary rows) throws IOException {
            if (failures > 0) {
                failures--;
                throw new IOException("connection refused");
            }
            batches.add(rows.size() / ROW);
        }
    }
}
