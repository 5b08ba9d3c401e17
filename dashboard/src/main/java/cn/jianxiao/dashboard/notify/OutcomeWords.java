package cn.jianxiao.dashboard.notify;

import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.notify.Outcome;

/** 结果说明: what came of a sending, and what can be done, in plain words. */
final class OutcomeWords {

    private OutcomeWords() {}

    static String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Taken() -> Texts.of("notify.taken");
            case Outcome.Refused(String reason, String detail) -> of(reason, detail);
            case Outcome.Impossible(String reason, String detail) -> of(reason, detail);
            case Outcome.Unclear(String reason, String detail) -> of(reason, detail);
        };
    }

    static String of(String reason, String detail) {
        String words = Texts.of("notify.reason." + reason);
        return detail.isEmpty() ? words : words + " " + Texts.of("notify.said", detail);
    }
}
