package cn.jianxiao.embedded.clickhouse.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request's address and headers, read as ClickHouse reads them: a parameter that is not its own is a setting. */
record Request(String method, Headers headers, Map<String, String> parameters, String queryId) {
    private static final String PARAMETER = "param_";
    private static final Set<String> OWN = Set.of(
            "query",
            "database",
            "default_format",
            "user",
            "password",
            "quota_key",
            "session_id",
            "session_check",
            "session_timeout",
            "close_session",
            "query_id",
            "compress",
            "decompress",
            "enable_http_compression",
            "http_zlib_compression_level",
            "send_progress_in_http_headers",
            "http_headers_progress_interval_ms",
            "wait_end_of_query",
            "buffer_size",
            "stacktrace",
            "role",
            "client_protocol_version",
            "output_format",
            "framing");

    static Request of(HttpExchange exchange) {
        Map<String, String> parameters = parameters(exchange.getRequestURI().getRawQuery());
        Headers headers = exchange.getRequestHeaders();
        String id = parameters.getOrDefault("query_id", headers.getFirst("X-ClickHouse-Query-Id"));
        if (id == null || id.isEmpty()) id = UUID.randomUUID().toString();
        return new Request(exchange.getRequestMethod(), headers, parameters, id);
    }

    private static Map<String, String> parameters(@Nullable String rawQuery) {
        if (rawQuery == null) return Map.of();
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : rawQuery.split("&", -1)) {
            if (pair.isEmpty()) continue;
            int equals = pair.indexOf('=');
            parameters.put(
                    decoded(equals < 0 ? pair : pair.substring(0, equals)),
                    equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
        return Collections.unmodifiableMap(parameters);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    String text(String parameter) {
        return parameters.getOrDefault(parameter, "");
    }

    boolean flag(String parameter) {
        return text(parameter).equals("1") || text(parameter).equals("true");
    }

    String database() {
        return parameterOrHeader("database", "X-ClickHouse-Database");
    }

    String defaultFormat() {
        String format = parameterOrHeader("default_format", "X-ClickHouse-Format");
        return format.isEmpty() ? "TabSeparated" : format;
    }

    private String parameterOrHeader(String parameter, String header) {
        String text = parameters.getOrDefault(parameter, headers.getFirst(header));
        return text == null ? "" : text;
    }

    /** Values of <code>{name:Type}</code> in the statement. */
    Map<String, String> statementParameters() {
        Map<String, String> named = new LinkedHashMap<>();
        parameters.forEach((key, value) -> {
            if (key.startsWith(PARAMETER)) named.put(key.substring(PARAMETER.length()), value);
        });
        return named;
    }

    SortedMap<String, String> settings() {
        SortedMap<String, String> settings = new TreeMap<>();
        parameters.forEach((key, value) -> {
            if (!key.startsWith(PARAMETER) && !OWN.contains(key)) settings.put(key, value);
        });
        return settings;
    }

    /** GET may only read, as on a server. */
    boolean readsOnly() {
        return method.equals("GET");
    }
}
