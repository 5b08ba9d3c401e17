package cn.jianxiao.embedded.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** 文本: all that the command line says, in Chinese where the terminal speaks Chinese and in English otherwise. */
public final class Texts {
    static final String BUNDLE = "cn.jianxiao.embedded.cli.texts";

    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    static Texts in(Locale locale) {
        return new Texts(locale);
    }

    /** As POSIX has it: {@code LC_ALL} before {@code LC_MESSAGES} before {@code LANG}; Java asks others on some systems. */
    static Locale localeOf(Map<String, String> environment) {
        for (var name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            var value = environment.getOrDefault(name, "");
            if (!value.isBlank()) {
                return value.toLowerCase(Locale.ROOT).startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
            }
        }
        return Locale.ENGLISH;
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    /** @param arguments shown as they are: numbers without grouping */
    public String of(String key, Object... arguments) {
        var texts = new Object[arguments.length];
        for (var i = 0; i < texts.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
    }
}
