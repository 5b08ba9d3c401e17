package cn.jianxiao.dashboard.quality;

import cn.jianxiao.dashboard.text.Texts;
import java.util.Locale;

/** 原因 in words; a code that no text knows stands for itself. */
final class ReasonWords {

    private ReasonWords() {}

    static String of(String reason) {
        for (String prefix : new String[] {"quality.reason.", "finding."}) {
            if (Texts.has(prefix + reason)) {
                return Texts.of(prefix + reason);
            }
        }
        return reason;
    }

    static String aspect(String aspect) {
        return Texts.of("quality.aspect." + aspect.toUpperCase(Locale.ROOT));
    }
}
