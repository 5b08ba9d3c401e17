package cn.jianxiao.dashboard.review;

import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.review.Review;
import cn.jianxiao.registry.review.ReviewState;
import cn.jianxiao.registry.review.ReviewedCase;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** 本件补录审核 (SC4): that the case is back-filled, what was said of it, and for who may the way to say it. */
public final class ReviewCard {

    private ReviewCard() {}

    /** Of a back-filled case in reach. */
    public static Card of(ReviewDesk desk, String project, String caseId) {
        ReviewedCase about = new ReviewedCase(project, caseId);
        Div content = new Div();
        show(desk, about, content);
        return new Card(Texts.of("review.card"), content).about(Texts.of("review.card.about"));
    }

    private static void show(ReviewDesk desk, ReviewedCase about, Div content) {
        content.removeAll();
        List<Review> reviews = desk.history(about);
        ReviewState state = reviews.stream().findFirst().map(Review::state).orElse(ReviewState.WAITING);
        Paragraph line = new Paragraph(ReviewWords.state(state));
        content.add(line);
        if (!reviews.isEmpty()) {
            content.add(ReviewWords.history(reviews));
        }
        if (desk.mayReview()) {
            content.add(new Button(
                    Texts.of("review.do"),
                    click -> new ReviewDialog(desk, about).open(() -> show(desk, about, content))));
        }
    }
}
