package cn.jianxiao.dashboard.shell;

import cn.jianxiao.dashboard.text.Language;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;

/** 偏好: language and light or dark, kept in cookies of the browser. */
final class Preferences {

    private static final String LANGUAGE = "jianxiao-language";
    private static final String SCHEME = "jianxiao-scheme";
    private static final String DARK = "dark";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private Preferences() {}

    /** Makes a new page look and speak as its browser asked last time. */
    static void apply(UI ui, VaadinRequest request) {
        Language language = cookie(request, LANGUAGE).map(Language::ofTag).orElse(Language.CHINESE);
        ui.setLocale(language.locale());
        ui.getPage().executeJs("document.documentElement.lang = $0", language.tag());
        ui.getPage()
                .setColorScheme(
                        cookie(request, SCHEME).filter(DARK::equals).isPresent()
                                ? ColorScheme.Value.DARK
                                : ColorScheme.Value.LIGHT);
    }

    /** Loads the page again in that language; its address holds all of its state. */
    static void speak(UI ui, Language language) {
        keep(ui, LANGUAGE, language.tag());
        ui.getPage().reload();
    }

    /** Turns light to dark and back. */
    static void turn(UI ui) {
        boolean dark = isDark(ui);
        keep(ui, SCHEME, dark ? "light" : DARK);
        ui.getPage().setColorScheme(dark ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK);
    }

    static boolean isDark(UI ui) {
        return ui.getPage().getColorScheme() == ColorScheme.Value.DARK;
    }

    private static void keep(UI ui, String name, String value) {
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + ';path=/;max-age=' + $2 + ';samesite=lax'",
                        name,
                        value,
                        A_YEAR);
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
