package cn.jianxiao.reports;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** 报表文字 in the reader's language; Chinese where there is none. */
public final class ReportTexts {

    private static final ResourceBundle.Control CHINESE_FIRST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private ReportTexts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("cn.jianxiao.reports.texts", locale, CHINESE_FIRST);
    }

    public static ReportTexts in(Locale locale) {
        return new ReportTexts(locale);
    }

    /**
     * The text of that key, with its arguments filled in.
     *
     * @throws java.util.MissingResourceException if there is none
     */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
