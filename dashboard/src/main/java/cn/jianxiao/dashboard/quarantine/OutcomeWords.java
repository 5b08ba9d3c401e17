package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** 处理结果 in sentences. */
final class OutcomeWords {

    private OutcomeWords() {}

    /** @param done the key of what is said of those about which it was done */
    static List<String> of(Outcome outcome, String done) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Texts.of(done, Figures.count(outcome.done())));
        if (outcome.refused() > 0) {
            sentences.add(Texts.of("quarantine.refused", Figures.count(outcome.refused())));
        }
        if (outcome.passedOver() > 0) {
            sentences.add(Texts.of("quarantine.passedOver", Figures.count(outcome.passedOver())));
        }
        return sentences;
    }
}
