package cn.jianxiao.bench;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** 文本: what the benchmark says, in Chinese where the terminal speaks Chinese and in English otherwise. */
record Texts(ResourceBundle bundle) {

    static final String BUNDLE = "cn.jianxiao.bench.texts";

    static Texts in(Locale locale) {
        return in(BUNDLE, locale);
    }

    static Texts in(String bundle, Locale locale) {
        return new Texts(ResourceBundle.getBundle(
                bundle, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** As POSIX has it: {@code LC_ALL} before {@code LC_MESSAGES} before {@code LANG}. */
    static Locale localeOf(Map<String, String> environment) {
        for (var name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            var value = environment.getOrDefault(name, "");
            if (!value.isBlank()) {
                return value.toLowerCase(Locale.ROOT).startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
            }
        }
        return Locale.ENGLISH;
    }

    String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }
}
