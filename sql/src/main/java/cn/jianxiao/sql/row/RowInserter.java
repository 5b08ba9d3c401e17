package cn.jianxiao.sql.row;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.jianxiao.sql.ClickHouseEndpoint;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;

/**
 * Sends batches of encoded rows to ClickHouse, one request a batch. When {@link #insert} returns, the batch is stored;
 * when it throws, it may be stored in part or whole, and sending it again does no harm.
 */
public final class RowInserter {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofMinutes(2);

    /** A batch hardly ever bears two versions of a row; those that it does the merges find, as they do across batches. */
    private static final String AS_THEY_COME = "optimize_on_insert=0";

    private final ClickHouseEndpoint endpoint;
    private final String authorization;
    private final HttpClient http;

    public RowInserter(ClickHouseEndpoint endpoint) {
        this.endpoint = endpoint;
        String credentials = endpoint.user() + ":" + endpoint.password();
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8));
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
    }

    /** Stores typed rows of one table; none is nothing to do. */
    public <R extends Row> void insert(RowTable<R> table, Iterable<R> rows) throws IOException, InterruptedException {
        RowBinary out = new RowBinary();
        for (R row : rows) {
            table.encode(row, out);
        }
        insert(table, out);
    }

    /**
     * Stores what was encoded for the table.
     *
     * @throws InsertRefused with ClickHouse's message where it answers with an error
     * @throws IOException where it cannot be reached or does not answer in time
     */
    public void insert(RowTable<?> table, RowBinary rows) throws IOException, InterruptedException {
        if (rows.size() == 0) {
            return;
        }
        HttpRequest request = HttpRequest.newBuilder(address(table))
                .timeout(ANSWER)
                .header("Authorization", authorization)
                .header("X-ClickHouse-Database", endpoint.database())
                .POST(HttpRequest.BodyPublishers.ofByteArray(rows.buffer(), 0, rows.size()))
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
        if (response.statusCode() != 200) {
            throw new InsertRefused(table, response.statusCode(), response.body());
        }
    }

    private URI address(RowTable<?> table) {
        String base = endpoint.url().endsWith("/") ? endpoint.url() : endpoint.url() + "/";
        return URI.create(base + "?" + AS_THEY_COME + "&query=" + URLEncoder.encode(table.insertStatement(), UTF_8));
    }
}
