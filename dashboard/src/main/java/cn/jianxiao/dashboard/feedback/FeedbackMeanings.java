package cn.jianxiao.dashboard.feedback;

import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.Facts;
import cn.jianxiao.dashboard.text.Texts;

/** 指标说明 (X3): what each figure is over. */
final class FeedbackMeanings {

    private FeedbackMeanings() {}

    static Card card() {
        return new Card(
                Texts.of("feedback.meanings"),
                new Facts()
                        .fact(Texts.of("feedback.satisfaction"), Texts.of("feedback.satisfaction.meaning"))
                        .fact(Texts.of("feedback.inTime"), Texts.of("feedback.inTime.meaning"))
                        .fact(Texts.of("feedback.owner"), Texts.of("feedback.owner.meaning")));
    }
}
