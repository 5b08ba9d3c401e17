package cn.jianxiao.code;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * 原因说明: what people read about findings of this module ({@link CodeReason} and the reasons of rules and of graphs): what
 * is wrong, with which field and which value, and what to do. Chinese, unless English is asked for.
 *
 * <p>Example: {@code ReasonTexts.in(Locale.SIMPLIFIED_CHINESE).of(finding)}.
 */
public final class ReasonTexts {

    private static final String BUNDLE = "cn.jianxiao.code.reasons";
    private static final String FIELD = "field.";
    private static final String VALUE = "value.";

    private final Locale locale;
    private final ResourceBundle bundle;

    private ReasonTexts(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The texts in English where that is the language, else in Chinese. */
    public static ReasonTexts in(Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return new ReasonTexts(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }

    /** Whether a reason is of this module, so that {@link #of} has a sentence for it. */
    public boolean knows(ReasonCode reason) {
        return bundle.containsKey(reason.code());
    }

    /**
     * The sentence for a finding.
     *
     * @throws IllegalArgumentException when its reason is another module's
     */
    public String of(Finding finding) {
        String reason = finding.reason().code();
        if (!knows(finding.reason())) {
            throw new IllegalArgumentException("no text here for " + reason);
        }
        String field = finding.field();
        String sentence = format(reason, field(field), named(VALUE + field + '.', finding.value()));
        return finding.position() == Finding.NO_POSITION
                ? sentence
                : format("at", sentence, Integer.toString(finding.position() + 1));
    }

    /** What people call a field or a segment; the name itself where a deployment's own rule made it up. */
    public String field(String name) {
        return named(FIELD, name);
    }

    private String named(String prefix, String name) {
        return bundle.containsKey(prefix + name) ? bundle.getString(prefix + name) : name;
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
