package cn.jianxiao.dashboard.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/**
 * 自称: who a call says it is from, proven or not; never what it proves that with.
 *
 * @param name of the account, or {@code key:ID}; empty for nobody
 * @param byPassword whether it shows a name and a password
 */
record Claimed(String name, boolean byPassword) {

    private static final Pattern BASIC = Pattern.compile("(?i)basic +([A-Za-z0-9+/=]+)");
    private static final Pattern KEY = Pattern.compile("(?i)bearer +jx_([0-9a-f]{12})_.*");

    private static final Claimed NOBODY = new Claimed("", false);

    static Claimed of(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return NOBODY;
        }
        Matcher key = KEY.matcher(header);
        if (key.matches()) {
            return new Claimed("key:" + key.group(1), false);
        }
        Matcher basic = BASIC.matcher(header);
        return basic.matches() ? ofPassword(basic.group(1)) : NOBODY;
    }

    /** What cannot be read reaches no password check either. */
    private static Claimed ofPassword(String encoded) {
        try {
            String text = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            return colon < 0 ? NOBODY : new Claimed(text.substring(0, colon), true);
        } catch (IllegalArgumentException unreadable) { // refused as nobody's
            return NOBODY;
        }
    }
}
