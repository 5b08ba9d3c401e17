package cn.jianxiao.registry.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.RegisteredCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the review of back-filled cases promises on every database (SC4). */
abstract class BackfillReviewsContract {

    private static final Stamp STAMP = RegisteredCodes.stamp("admin", "2026-11-21T01:00:00Z");
    private static final ReviewedCase CASE = new ReviewedCase(RegisteredCodes.PROJECT, "C-1");

    private BackfillReviews reviews;

    abstract DataSource database();

    @BeforeEach
    void nothingReviewed() {
        JdbcClient.create(database()).sql("delete from backfill_review").update();
        reviews = new BackfillReviews(database());
    }

    @Test
    void SC4_an_approval_is_kept_with_who_and_when() {
        assertThat(reviews.history(CASE)).isEmpty();

        assertThat(reviews.approve(CASE, 0, "", STAMP)).isEmpty();

        assertThat(reviews.history(CASE)).singleElement().satisfies(review -> {
            assertThat(review.state()).isEqualTo(ReviewState.APPROVED);
            assertThat(review.stamp()).isEqualTo(STAMP);
        });
    }

    @Test
    void SC4_a_refusal_says_why_and_stays_visible_after_another_review() {
        assertThat(reason(reviews.refuse(CASE, 0, " ", STAMP))).contains(ReviewReason.REASON_MISSING);
        reviews.refuse(CASE, 0, " 缺少批文 ", STAMP);
        long seen = reviews.history(CASE).getFirst().number();

        assertThat(reviews.approve(CASE, seen, "批文已补", STAMP)).isEmpty();

        assertThat(reviews.history(CASE)).extracting(Review::reason).containsExactly("批文已补", "缺少批文");
        assertThat(reviews.newest().get(CASE).state()).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void SC4_nobody_overrules_a_review_that_the_one_has_not_seen() throws Exception {
        List<Callable<Optional<Finding>>> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(() -> reviews.approve(CASE, 0, "", STAMP));
        }
        long kept = 0;
        try (ExecutorService crowd = Executors.newFixedThreadPool(6)) {
            for (Future<Optional<Finding>> each : crowd.invokeAll(all)) {
                kept += each.get().isEmpty() ? 1 : 0;
            }
        }

        assertThat(kept).isEqualTo(1);
        assertThat(reason(reviews.refuse(CASE, 0, "x", STAMP))).contains(ReviewReason.OUTDATED);
        assertThat(reviews.history(CASE)).hasSize(1);
    }

    private static Optional<ReviewReason> reason(Optional<Finding> finding) {
        return finding.map(each -> (ReviewReason) each.reason());
    }
}
