package cn.jianxiao.dashboard.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.springframework.stereotype.Component;

/** 文字: the users' texts by key. Each key stands in the bundle of each language: a test holds it. */
@Component
public final class Texts implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private static final String BUNDLE = "cn.jianxiao.dashboard.texts";
    private static final Map<Language, ResourceBundle> BUNDLES = bundles();

    /** The text in the language of the page that is being made. */
    public static String of(String key, Object... values) {
        return in(current(), key, values);
    }

    /** The text of a constant: its key is the prefix, a point and the constant's name. */
    public static String of(String prefix, Enum<?> constant) {
        return of(prefix + "." + constant.name());
    }

    /** Whether there is a text of that key, for names that a deployment may add to. */
    public static boolean has(String key) {
        return has(current(), key);
    }

    public static boolean has(Language language, String key) {
        return bundle(language).containsKey(key);
    }

    public static String in(Language language, String key, Object... values) {
        String text = bundle(language).getString(key);
        return values.length == 0 ? text : new MessageFormat(text, language.locale()).format(values);
    }

    /** The language of the page that is being made, Chinese outside of pages. */
    public static Language current() {
        return Optional.ofNullable(UI.getCurrent())
                .map(ui -> Language.of(ui.getLocale()))
                .orElse(Language.CHINESE);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Language.locales();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        return in(Language.of(locale), key, values);
    }

    private static ResourceBundle bundle(Language language) {
        ResourceBundle bundle = BUNDLES.get(language);
        if (bundle == null) {
            throw new IllegalStateException("No texts in " + language);
        }
        return bundle;
    }

    private static Map<Language, ResourceBundle> bundles() {
        Control ownLanguageOnly = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            bundles.put(language, ResourceBundle.getBundle(BUNDLE, language.locale(), ownLanguageOnly));
        }
        return bundles;
    }
}
