package cn.jianxiao.dashboard.review;

import cn.jianxiao.code.Finding;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.FindingTexts;
import cn.jianxiao.registry.review.Review;
import cn.jianxiao.registry.review.ReviewState;
import cn.jianxiao.registry.review.ReviewedCase;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;

/** 审核: approve or refuse a back-filled case; what was said before stays. */
final class ReviewDialog implements Deed {

    private static final int LONGEST_REASON = 512;

    private final ReviewDesk desk;
    private final ReviewedCase about;
    private final List<Review> before;
    private final Select<ReviewState> verdict = new Select<>();
    private final TextArea reason = new TextArea(Texts.of("act.reason"));

    ReviewDialog(ReviewDesk desk, ReviewedCase about) {
        this.desk = desk;
        this.about = about;
        this.before = desk.history(about);
    }

    void open(Runnable afterwards) {
        verdict.setLabel(Texts.of("review.verdict"));
        verdict.setItems(ReviewState.APPROVED, ReviewState.REFUSED);
        verdict.setItemLabelGenerator(each -> Texts.of("review.verdict", each));
        verdict.setValue(ReviewState.APPROVED);
        verdict.setWidthFull();
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        Div earlier = new Div(ReviewWords.history(before));
        earlier.setVisible(!before.isEmpty());
        new ActionDialog(Texts.of("review.title", about.caseId()), Texts.of("review.do"), this, afterwards)
                .content(verdict, earlier, verdict, reason)
                .watch(verdict, reason)
                .open();
    }

    @Override
    public Foresight foresee() {
        boolean refused = verdict.getValue() == ReviewState.REFUSED;
        return refused && reason.getValue().isBlank()
                ? Foresight.open(Texts.of("act.reason.open"))
                : Foresight.possible(
                        List.of(Texts.of("review.means", verdict.getValue()), Texts.of("review.means.figures")));
    }

    @Override
    public Foresight perform() {
        long seen = before.stream().findFirst().map(Review::number).orElse(0L);
        Optional<Finding> refusal = desk.review(about, seen, verdict.getValue(), reason.getValue());
        return refusal.map(finding -> Foresight.refused(List.of(FindingTexts.of(finding))))
                .orElseGet(() -> Foresight.possible(List.of(Texts.of("review.state", verdict.getValue()))));
    }
}
