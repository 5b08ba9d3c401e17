package cn.jianxiao.dashboard.text;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** 应答语言: the language in which a request of the API is answered: as it asks, and Chinese where it asks for none. */
public final class AskedLanguage {

    private static final AcceptHeaderLocaleResolver RESOLVER = resolver();

    private AskedLanguage() {}

    /** Also before the request has come to any handler. */
    public static Language of(HttpServletRequest request) {
        return Language.of(RESOLVER.resolveLocale(request));
    }

    private static AcceptHeaderLocaleResolver resolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(Language.locales());
        resolver.setDefaultLocale(Language.CHINESE.locale());
        return resolver;
    }
}
