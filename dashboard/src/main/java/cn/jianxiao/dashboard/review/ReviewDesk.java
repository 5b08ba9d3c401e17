package cn.jianxiao.dashboard.review;

import cn.jianxiao.approval.quality.Suspicion;
import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.review.BackfillReviews;
import cn.jianxiao.registry.review.Review;
import cn.jianxiao.registry.review.ReviewState;
import cn.jianxiao.registry.review.ReviewedCase;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.CaseEventLine;
import cn.jianxiao.sql.query.SuspectedCase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * 补录审核窗口 (SC4): back-filled cases within the reach of the current user, reviewed under the user's name. What lies outside
 * is as if it were not there; who may only read is refused with an {@link AccessDeniedException}.
 */
@Component
public final class ReviewDesk {

    private static final int MOST = 20_000;
    private static final String FROM_THE_BEGINNING = "2000-01-01";

    private final Questions questions;
    private final BackfillReviews reviews;
    private final CurrentUser user;
    private final Clock clock;

    ReviewDesk(Questions questions, BackfillReviews reviews, CurrentUser user, Clock clock) {
        this.questions = questions;
        this.reviews = reviews;
        this.user = user;
        this.clock = clock;
    }

    /** Whether the current user may approve and refuse. */
    boolean mayReview() {
        return switch (user.account().role()) {
            case ADMINISTRATOR, SUPERVISOR -> true;
            case DISTRICT_LEADER, STAFF -> false;
        };
    }

    /** All back-filled cases of a division, or of all where it is empty, those entered last first. */
    List<ReviewLine> lines(String division) {
        Map<ReviewedCase, Review> newest = reviews.newest();
        Arguments declared = Arguments.none()
                .with("rule", Suspicion.DECLARED_BACK_FILL.key())
                .with("from", FROM_THE_BEGINNING)
                .with("to", questions.today())
                .with("division", division)
                .with("limit", MOST);
        return questions.ask(SuspectedCase.QUERY, declared).stream()
                .map(found -> new ReviewLine(found, Optional.ofNullable(newest.get(ReviewLine.about(found)))))
                .toList();
    }

    /** What was said of a case, the newest first. */
    List<Review> history(ReviewedCase about) {
        return reviews.history(about);
    }

    /**
     * Keeps a review.
     *
     * @param seen number of the review that the user has before the eyes, 0 where there is none
     * @return why not; empty where it is kept
     */
    Optional<Finding> review(ReviewedCase about, long seen, ReviewState state, String reason) {
        Account account = user.account();
        if (!mayReview() || !isBackfilled(about)) {
            throw new AccessDeniedException("May not review, or no back-filled case in reach");
        }
        Stamp stamp = new Stamp(new Actor(account.name(), String.join(",", account.departments())), clock.instant());
        return state == ReviewState.REFUSED
                ? reviews.refuse(about, seen, reason, stamp)
                : reviews.approve(about, seen, reason, stamp);
    }

    private boolean isBackfilled(ReviewedCase about) {
        Arguments asked = Arguments.none().with("project", about.project()).with("case_id", about.caseId());
        return questions.ask(CaseEventLine.QUERY, asked).stream().anyMatch(CaseEventLine::backfilled);
    }
}
