package cn.jianxiao.ingest;

import cn.jianxiao.code.Finding;
import cn.jianxiao.registry.reason.Languages;
import cn.jianxiao.registry.reason.RegistryReasonTexts;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** 提示语: what people read of what was found in records, Chinese unless English is asked for. */
public final class IntakeTexts {

    private static final String BUNDLE = "cn.jianxiao.ingest.messages";
    static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;
    private final RegistryReasonTexts reasons;

    private IntakeTexts(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle(BUNDLE, locale, EXACT);
        reasons = RegistryReasonTexts.in(locale);
    }

    /**
     * The texts for a caller.
     *
     * @param acceptLanguage the request's header; null and what cannot be read count as Chinese
     */
    public static IntakeTexts of(@Nullable String acceptLanguage) {
        return new IntakeTexts(Languages.asked(acceptLanguage));
    }

    /** The texts in English where that is the language, else in Chinese. */
    public static IntakeTexts in(Locale locale) {
        return new IntakeTexts(Languages.spoken(locale));
    }

    public Locale locale() {
        return locale;
    }

    /** What is said of a finding: of a code, what the code module says of it. */
    public String of(Finding finding) {
        return reasons.knows(finding.reason())
                ? reasons.of(finding)
                : text(finding.reason().code(), finding.field(), finding.value());
    }

    /** What is said of a reason that is kept as text; the reason itself where nobody knows it any more. */
    public String of(String reason, String field, String value) {
        return bundle.containsKey(reason) ? text(reason, field, value) : reason;
    }

    /** The text of that key with its places filled. */
    public String text(String key, String field, String value) {
        return new MessageFormat(bundle.getString(key), locale).format(new Object[] {field, value});
    }
}
