package cn.jianxiao.registry.api.document;

import cn.jianxiao.registry.reason.Languages;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** 文档用语: every word of the document. */
final class DocumentTexts {

    private static final String BUNDLE = "cn.jianxiao.registry.api.document";

    private final ResourceBundle bundle;

    private DocumentTexts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static DocumentTexts in(@Nullable Locale locale) {
        return new DocumentTexts(ResourceBundle.getBundle(
                BUNDLE,
                Languages.spoken(locale),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    String text(String key) {
        return bundle.getString(key);
    }

    /** The text of the first key that has one; null when none does. */
    @Nullable
    String first(String... keys) {
        for (String key : keys) {
            if (bundle.containsKey(key)) {
                return bundle.getString(key);
            }
        }
        return null;
    }
}
