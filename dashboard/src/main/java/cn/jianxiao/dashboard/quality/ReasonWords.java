package cn.jianxiao.dashboard.quality;

import cn.jianxiao.dashboard.text.Language;
import cn.jianxiao.dashboard.text.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** 原因 in words; a code that no text knows stands for itself. */
public final class ReasonWords {

    private ReasonWords() {}

    static String of(String reason) {
        return of(Texts.current(), reason);
    }

    static String aspect(String aspect) {
        return Texts.of("quality.aspect." + aspect.toUpperCase(Locale.ROOT));
    }

    /**
     * Reasons with their numbers.
     *
     * @param reasons as the store names them: codes, each with its number, separated by commas
     */
    public static String counted(Language language, String reasons) {
        Map<String, String> words = new TreeMap<>();
        for (String one : reasons.isEmpty() ? new String[0] : reasons.split(", ")) {
            int space = one.lastIndexOf(' ');
            words.put(of(language, one.substring(0, space)), one.substring(space + 1));
        }
        StringBuilder text = new StringBuilder();
        words.forEach((reason, count) -> text.append(text.isEmpty() ? "" : Texts.in(language, "list.semicolon"))
                .append(reason)
                .append(' ')
                .append(count));
        return text.toString();
    }

    private static String of(Language language, String reason) {
        for (String prefix : new String[] {"quality.reason.", "finding."}) {
            if (Texts.has(language, prefix + reason)) {
                return Texts.in(language, prefix + reason);
            }
        }
        return reason;
    }
}
