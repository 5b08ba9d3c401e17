package cn.jianxiao.registry.review;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.database.StampColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 补录审核簿 (SC4): every review of a back-filled case, none ever changed; the newest of a case is its state. A review changes
 * no figure: such a case never counts as in time.
 */
public final class BackfillReviews {

    private static final String OF_CASE =
            "select * from backfill_review where project = ? and case_id = ? order by review_number desc";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public BackfillReviews(DataSource database) {
        this.jdbc = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /** What was said of a case, the newest first; nothing while it waits. */
    public List<Review> history(ReviewedCase about) {
        return jdbc.sql(OF_CASE)
                .params(about.project(), about.caseId())
                .query(BackfillReviews::review)
                .list();
    }

    /** The newest review of each case that has one. */
    public Map<ReviewedCase, Review> newest() {
        Map<ReviewedCase, Review> newest = new HashMap<>();
        jdbc.sql("select * from backfill_review order by review_number")
                .query(BackfillReviews::review)
                .list()
                .forEach(review -> newest.put(review.about(), review));
        return newest;
    }

    /** 通过. */
    public Optional<Finding> approve(ReviewedCase about, long seen, String reason, Stamp stamp) {
        return keep(about, seen, ReviewState.APPROVED, reason, stamp);
    }

    /**
     * 不通过.
     *
     * @param seen number of the newest review that the reviewer has before the eyes, 0 where there is none
     * @param reason why; blank is refused
     * @return why the review is not kept; empty where it is
     */
    public Optional<Finding> refuse(ReviewedCase about, long seen, String reason, Stamp stamp) {
        return reason.isBlank()
                ? Optional.of(ReviewReason.REASON_MISSING.about("reason", reason))
                : keep(about, seen, ReviewState.REFUSED, reason, stamp);
    }

    private Optional<Finding> keep(ReviewedCase about, long seen, ReviewState state, String reason, Stamp stamp) {
        return Objects.requireNonNull(transaction.execute(status -> {
            long number = lock() + 1;
            long newest =
                    history(about).stream().findFirst().map(Review::number).orElse(0L);
            if (newest != seen) {
                return Optional.of(ReviewReason.OUTDATED.about("case", about.caseId()));
            }
            insert(new Review(number, about, state, reason.strip(), stamp));
            return Optional.<Finding>empty();
        }));
    }

    /** Whoever reviews waits here for the one before; the answer is the last number given out. */
    private long lock() {
        return jdbc.sql("select counted from registry_counter where name = 'review' for update")
                .query(Long.class)
                .single();
    }

    private void insert(Review review) {
        jdbc.sql("insert into backfill_review (review_number, project, case_id, state, reason, account, department,"
                        + " stamped_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        review.number(),
                        review.about().project(),
                        review.about().caseId())
                .params(review.state().name(), review.reason())
                .params(
                        review.stamp().by().account(),
                        review.stamp().by().department(),
                        StampColumns.time(review.stamp()))
                .update();
        jdbc.sql("update registry_counter set counted = ? where name = 'review'")
                .param(review.number())
                .update();
    }

    private static Review review(ResultSet row, int line) throws SQLException {
        return new Review(
                row.getLong("review_number"),
                new ReviewedCase(row.getString("project"), row.getString("case_id")),
                ReviewState.valueOf(row.getString("state")),
                row.getString("reason"),
                StampColumns.of(row));
    }
}
