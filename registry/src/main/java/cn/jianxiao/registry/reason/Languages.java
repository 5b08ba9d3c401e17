package cn.jianxiao.registry.reason;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** 语言: Chinese, unless English is asked for. */
public final class Languages {

    private static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH);

    private Languages() {}

    /** @param acceptLanguage the request's header; null and what cannot be read count as Chinese */
    public static Locale asked(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        try {
            return spoken(Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN));
        } catch (IllegalArgumentException unreadable) { // a wish, not a duty: the default serves
            return Locale.SIMPLIFIED_CHINESE;
        }
    }

    /** The language of ours that serves best for another. */
    public static Locale spoken(@Nullable Locale wished) {
        boolean english = wished != null && wished.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
