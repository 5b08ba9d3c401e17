package cn.jianxiao.dashboard.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** 语言 of the pages; the first is the default. */
public enum Language {
    CHINESE(Locale.SIMPLIFIED_CHINESE, "zh-CN"),
    ENGLISH(Locale.ENGLISH, "en");

    private final Locale locale;
    private final String tag;

    Language(Locale locale, String tag) {
        this.locale = locale;
        this.tag = tag;
    }

    public Locale locale() {
        return locale;
    }

    /** As in HTML's {@code lang}. */
    public String tag() {
        return tag;
    }

    /** The language of a tag, the default where it is not one of ours. */
    public static Language ofTag(String tag) {
        return Stream.of(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst()
                .orElse(CHINESE);
    }

    /** The language nearest to a locale. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : CHINESE;
    }

    static List<Locale> locales() {
        return Stream.of(values()).map(Language::locale).toList();
    }
}
