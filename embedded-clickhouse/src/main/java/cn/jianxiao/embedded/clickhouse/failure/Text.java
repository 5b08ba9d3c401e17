package cn.jianxiao.embedded.clickhouse.failure;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** 提示文字: every sentence this module says to a person; the words are in the bundle {@code texts}, Chinese first. */
public enum Text {
    FETCHING,
    UNPACKING,
    READY,
    NO_PLATFORM,
    NO_NPM,
    NPM_FAILED,
    CHECKSUM_WRONG,
    NOT_IN_PACKAGE,
    NO_SPACE,
    NO_PERMISSION,
    CACHE_FAILED,
    LIBRARY_MISSING,
    LIBRARY_UNUSABLE,
    FOLDER_UNUSABLE,
    FOLDER_IN_USE,
    ENGINE_IN_USE,
    ENGINE_REFUSED,
    PORT_UNUSABLE,
    SERVER_READY,
    SETTING_MISSING,
    SETTING_WRONG;

    private static final String BUNDLE = "cn.jianxiao.embedded.clickhouse.failure.texts";

    public String in(Locale locale, Object... arguments) {
        String pattern = ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(name());
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** In the language of this JVM: English where it is set to English, else Chinese. */
    public String with(Object... arguments) {
        return in(Locale.getDefault(Locale.Category.DISPLAY), arguments);
    }
}
