package cn.jianxiao.embedded.client;

import cn.jianxiao.embedded.instance.Instance;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The HTTP interface of a running instance, as one account sees it. */
public final class Api implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String address;
    private final String authorization;

    public Api(Instance instance, String user, String password) {
        this.address = instance.local();
        var plain = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(plain);
    }

    /** @param path below the address, from its slash on */
    public HttpResponse<InputStream> get(String path, Map<String, String> parameters)
            throws IOException, InterruptedException {
        var query = parameters.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        return http.send(request(query.isEmpty() ? path : path + "?" + query).build(), BodyHandlers.ofInputStream());
    }

    /** Posts records, one JSON text per line. */
    public HttpResponse<String> post(String path, byte[] ndjson) throws IOException, InterruptedException {
        return post(path, "application/x-ndjson", ndjson);
    }

    /** @param path below the address, from its slash on */
    public HttpResponse<String> post(String path, String contentType, byte[] body)
            throws IOException, InterruptedException {
        var request = request(path)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(address + pathAndQuery))
                .timeout(ANSWER)
                .header(
                        "Accept-Language",
                        Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag())
                .header("Authorization", authorization);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
