package cn.jianxiao.embedded.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What the server said, as a result or as a sentence about why there is none. */
final class Answer {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int OK = 300;
    private static final int LONGEST = 400;

    private Answer() {}

    static InputStream of(HttpResponse<InputStream> response, String what) throws IOException {
        var isPage = response.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        if (response.statusCode() < OK && !isPage) {
            return response.body();
        }
        if (isPage) { // the pages answer for what the interface does not know
            response.body().close();
            throw new Failure("fail.unknown-name", what);
        }
        try (var body = response.body()) {
            throw refused(response.statusCode(), what, new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static Failure refused(int status, String what, String body) {
        return switch (status) {
            case 302, 401 -> // to where one signs in, or plainly
                new Failure("fail.password");
            case 403 -> new Failure("fail.forbidden", what);
            case 404 -> new Failure("fail.unknown-name", what);
            default -> new Failure("fail.refused", what, status, shortened(reason(body)));
        };
    }

    /** The server tells a problem as RFC 9457 has it. */
    private static String reason(String body) {
        try {
            return JSON.readTree(body).path("detail").asString(body);
        } catch (JacksonException e) {
            return body; // something between here and there answered
        }
    }

    private static String shortened(String body) {
        var line = body.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
