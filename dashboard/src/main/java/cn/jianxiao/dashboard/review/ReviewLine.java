package cn.jianxiao.dashboard.review;

import cn.jianxiao.registry.review.Review;
import cn.jianxiao.registry.review.ReviewState;
import cn.jianxiao.registry.review.ReviewedCase;
import cn.jianxiao.sql.query.SuspectedCase;
import java.util.Optional;

/** 补录办件 with what was said of it last. */
record ReviewLine(SuspectedCase found, Optional<Review> review) {

    static ReviewedCase about(SuspectedCase found) {
        return new ReviewedCase(found.project(), found.caseId());
    }

    ReviewState state() {
        return review.map(Review::state).orElse(ReviewState.WAITING);
    }

    boolean is(ReviewChoice choice) {
        return choice == ReviewChoice.ANY || choice.name().equals(state().name());
    }
}
