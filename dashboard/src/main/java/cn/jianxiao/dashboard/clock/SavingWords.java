package cn.jianxiao.dashboard.clock;

import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.clock.ClockSaving;
import cn.jianxiao.registry.reason.RegistryReasonTexts;
import java.util.Optional;

/** 保存结果 in words. */
final class SavingWords {

    private SavingWords() {}

    /** Why nothing was stored; empty where it was. */
    static Optional<String> refusal(ClockSaving saving) {
        return switch (saving) {
            case ClockSaving.Saved saved -> Optional.empty();
            case ClockSaving.Unchanged unchanged -> Optional.of(Texts.of("clock.unchanged"));
            case ClockSaving.Refused refused ->
                Optional.of(RegistryReasonTexts.in(Texts.current().locale()).of(refused.finding()));
        };
    }
}
