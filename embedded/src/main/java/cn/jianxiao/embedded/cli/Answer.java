package cn.jianxiao.embedded.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What the server said, as a result or as a sentence about why there is none. */
final class Answer {
    private static final int OK = 300;
    private static final int LONGEST = 400;

    private Answer() {}

    static InputStream of(HttpResponse<InputStream> response, String what) throws IOException {
        if (response.statusCode() < OK) {
            return response.body();
        }
        try (var body = response.body()) {
            throw refused(response.statusCode(), what, new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static Failure refused(int status, String what, String body) {
        return switch (status) {
            case 401 -> new Failure("fail.password");
            case 403 -> new Failure("fail.forbidden", what);
            case 404 -> new Failure("fail.unknown-name", what);
            default -> new Failure("fail.refused", what, status, shortened(body));
        };
    }

    private static String shortened(String body) {
        var line = body.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
