package cn.jianxiao.dashboard.text;

import cn.jianxiao.registry.reason.Languages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** 应答语言: the language in which a request of the API is answered: as it asks, and Chinese where it asks for none. */
public final class AskedLanguage {

    private AskedLanguage() {}

    public static Language of(HttpServletRequest request) {
        return Language.of(Languages.asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
