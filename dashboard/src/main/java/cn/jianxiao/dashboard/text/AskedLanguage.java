package cn.jianxiao.dashboard.text;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** 应答语言: the language in which a request of the API is answered: as it asks, and Chinese where it asks for none. */
@Configuration(proxyBeanMethods = false)
public class AskedLanguage {

    private static final AcceptHeaderLocaleResolver RESOLVER = resolver();

    /** Also before the request has come to any handler. */
    public static Language of(HttpServletRequest request) {
        return Language.of(RESOLVER.resolveLocale(request));
    }

    @Bean
    LocaleResolver localeResolver() {
        return RESOLVER;
    }

    private static AcceptHeaderLocaleResolver resolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(Language.locales());
        resolver.setDefaultLocale(Language.CHINESE.locale());
        return resolver;
    }
}
