package cn.jianxiao.sql.replay;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.query.AFeedback;
import org.junit.jupiter.api.Test;

class FeedbackComparisonIT {

    @Test
    void NA8_feedback_that_is_missing_or_says_something_else_is_counted_and_listed() {
        try (Store live = Store.open();
                Store replay = Store.open()) {
            live.insert(
                    AFeedback.evaluation("same", 5).row(false, 1),
                    AFeedback.evaluation("live", 5).row(),
                    AFeedback.evaluation("other", 5).row());
            replay.insert(
                    AFeedback.evaluation("same", 5).row(false, 3),
                    AFeedback.evaluation("other", 2).row(),
                    AFeedback.evaluation("replay", 1).row());

            FeedbackComparison comparison = FeedbackComparison.of(
                    live.database(),
                    live.endpoint().database(),
                    replay.endpoint().database(),
                    9);

            assertThat(comparison.records()).isEqualTo(4);
            assertThat(comparison.onlyLive()).isEqualTo(1);
            assertThat(comparison.onlyReplay()).isEqualTo(1);
            assertThat(comparison.different()).isEqualTo(1);
            assertThat(comparison.differing()).isEqualTo(3);
            assertThat(comparison.differences().rows())
                    .extracting(row -> row.get(1))
                    .containsExactly("live", "other", "replay");
        }
    }
}
