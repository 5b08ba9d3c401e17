package cn.jianxiao.dashboard.review;

import cn.jianxiao.dashboard.page.LampTag;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.review.Review;
import cn.jianxiao.registry.review.ReviewState;
import java.util.List;

/** 审核用语. */
final class ReviewWords {

    private ReviewWords() {}

    static LampTag state(ReviewState state) {
        String lamp = switch (state) {
            case WAITING -> "yellow";
            case APPROVED -> "green";
            case REFUSED -> "red";
        };
        return new LampTag(lamp, Texts.of("review.state", state));
    }

    static PlainTable<Review> history(List<Review> reviews) {
        return new PlainTable<Review>()
                .component(Texts.of("review.state"), review -> state(review.state()))
                .text(Texts.of("act.reason"), Review::reason)
                .text(Texts.of("review.by"), review -> review.stamp().by().account())
                .moment(
                        Texts.of("review.at"),
                        review -> Moments.minute(review.stamp().at()))
                .rows(reviews);
    }
}
