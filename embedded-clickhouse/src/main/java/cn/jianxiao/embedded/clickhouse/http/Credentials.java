package cn.jianxiao.embedded.clickhouse.http;

import cn.jianxiao.embedded.clickhouse.engine.ClickHouseException;
import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;

/** The one user of this server. The engine itself knows no users, so the door must. */
public record Credentials(String user, String password) {
    private static final String BASIC = "Basic ";

    /** @throws ClickHouseException with code 516 unless the request carries these credentials */
    void check(Headers headers, Map<String, String> parameters) {
        Credentials given = given(headers, parameters);
        if (same(given.user, user) & same(given.password, password)) return;
        throw ClickHouseException.of(
                516,
                "AUTHENTICATION_FAILED",
                given.user + ": Authentication failed: password is incorrect, or there is no user with such name.");
    }

    private static Credentials given(Headers headers, Map<String, String> parameters) {
        String authorization = headers.getFirst("Authorization");
        if (authorization != null && authorization.regionMatches(true, 0, BASIC, 0, BASIC.length()))
            return basic(authorization.substring(BASIC.length()).strip());
        String user = parameters.getOrDefault("user", headers.getFirst("X-ClickHouse-User"));
        String password = parameters.getOrDefault("password", headers.getFirst("X-ClickHouse-Key"));
        return new Credentials(user == null || user.isEmpty() ? "default" : user, password == null ? "" : password);
    }

    private static Credentials basic(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? new Credentials(pair, "")
                    : new Credentials(pair.substring(0, colon), pair.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            throw ClickHouseException.of(516, "AUTHENTICATION_FAILED", "Invalid Basic authentication.");
        }
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
