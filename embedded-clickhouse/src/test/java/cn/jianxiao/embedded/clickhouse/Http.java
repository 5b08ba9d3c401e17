package cn.jianxiao.embedded.clickhouse;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Plain HTTP to a server, as curl would. */
record Http(String url, String user, String password, String database) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Http to(SharedClickHouse.Database database) {
        return new Http(database.url(), database.user(), database.password(), database.name());
    }

    HttpResponse<String> post(String body, Map<String, String> parameters) throws IOException, InterruptedException {
        return CLIENT.send(
                request(parameters)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(Map<String, String> parameters) throws IOException, InterruptedException {
        return CLIENT.send(request(parameters).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The answer's text; an error is an exception. */
    String ask(String statement) throws IOException, InterruptedException {
        HttpResponse<String> response = post(statement, Map.of());
        if (response.statusCode() != 200) throw new IOException(response.body());
        return response.body().strip();
    }

    /** Asks again and again until the answer is 1. */
    void await(String condition) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!ask(condition).equals("1")) {
            if (System.nanoTime() > deadline) throw new AssertionError("still not so: " + condition);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private HttpRequest.Builder request(Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(e -> "&" + e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        String pair = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(url + "/?database=" + database + query))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Basic " + pair);
    }
}
