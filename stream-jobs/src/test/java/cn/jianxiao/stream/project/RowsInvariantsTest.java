package cn.jianxiao.stream.project;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.clock.Histories;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.stream.intake.Incoming;
import cn.jianxiao.stream.intake.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold of the rows of every case, over seeded histories with all the dirt of real ones. */
class RowsInvariantsTest {

    /** After everything that happens in the histories. */
    private static final Instant AS_OF = Reported.at("2028-12-01T18:00");

    @Test
    void invariant_1_any_order_any_duplicates_and_any_split_of_batch_and_stream_give_the_same_rows() {
        Histories.each("invariant 1, rows of any order and split", (seed, sent) -> {
            Random random = new Random(seed);
            List<Incoming> records = withRepeats(sent, random);
            var expected = new SlowRecount(records, AS_OF).comparable();

            assertThat(Lives.batch(records, AS_OF).comparable()).isEqualTo(expected);
            for (int i = 0; i < 2; i++) {
                assertThat(Lives.one(records, AS_OF, random).comparable()).isEqualTo(expected);
                Collections.shuffle(records, random);
            }
        });
    }

    @Test
    void invariant_2_restarts_at_any_moment_give_the_same_rows_as_none() {
        Histories.each("invariant 2, rows after restarts", (seed, sent) -> {
            Random random = new Random(seed);
            List<Incoming> records = withRepeats(sent, random);
            if (random.nextBoolean()) {
                Collections.shuffle(records, random);
            }
            var expected = Lives.one(records, AS_OF, random).comparable();

            assertThat(Lives.several(3, records, AS_OF, random).comparable()).isEqualTo(expected);
        });
    }

    private static List<Incoming> withRepeats(List<ApprovalEvent> sent, Random random) {
        List<Incoming> records = new ArrayList<>();
        for (ApprovalEvent event : sent) {
            for (int times = random.nextInt(4) == 0 ? 2 : 1; times > 0; times--) {
                records.add(new Incoming(new Origin("events", 0, records.size()), new Envelope("", event)));
            }
        }
        return records;
    }
}
