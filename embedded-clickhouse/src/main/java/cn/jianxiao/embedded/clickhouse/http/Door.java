package cn.jianxiao.embedded.clickhouse.http;

import cn.jianxiao.embedded.clickhouse.engine.ClickHouseException;
import cn.jianxiao.embedded.clickhouse.engine.ConnectionPool;
import cn.jianxiao.embedded.clickhouse.engine.Lease;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Answers each request, and turns whatever goes wrong into an answer a driver understands. */
final class Door implements HttpHandler {
    private final Credentials credentials;
    private final ConnectionPool pool;
    private final Sessions sessions;

    Door(Credentials credentials, ConnectionPool pool, Sessions sessions) {
        this.credentials = credentials;
        this.pool = pool;
        this.sessions = sessions;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean bare = exchange.getRequestURI().getRawQuery() == null;
        if (path.equals("/ping")
                || path.equals("/") && bare && exchange.getRequestMethod().equals("GET"))
            plain(exchange, HttpStatus.OK, "Ok.\n");
        else if (path.equals("/")) query(exchange);
        else plain(exchange, HttpStatus.NOT_FOUND, "There is no handle " + path + "\n");
    }

    private void query(HttpExchange exchange) throws IOException {
        Request request;
        try {
            request = Request.of(exchange);
        } catch (IllegalArgumentException e) {
            refuse(exchange, ClickHouseException.unexpected(e));
            return;
        }
        Reply reply = new Reply(exchange, request);
        try {
            run(exchange, request, reply);
        } catch (ClickHouseException e) {
            fail(exchange, reply, e);
        } catch (IOException | RuntimeException e) {
            fail(exchange, reply, ClickHouseException.unexpected(e));
        }
    }

    private void run(HttpExchange exchange, Request request, Reply reply) throws IOException {
        credentials.check(exchange.getRequestHeaders(), request.parameters());
        String zone = request.text("session_timezone");
        reply.header("X-ClickHouse-Query-Id", request.queryId());
        reply.header("X-ClickHouse-Server-Display-Name", "embedded");
        reply.header("X-ClickHouse-Timezone", zone.isEmpty() ? "UTC" : zone);
        Body body = Body.of(request, exchange.getRequestBody());
        try (Lease lease = lease(request)) {
            new Query(request, body, reply).run(lease);
        }
    }

    private Lease lease(Request request) {
        return request.text("session_id").isEmpty()
                ? pool.lease(request.database(), request.settings())
                : sessions.lease(request);
    }

    /**
     * A reply that has started is broken off by leaving the handler with an exception: the server then cuts the
     * connection, while closing the exchange would end the body cleanly and a short result would look whole.
     */
    private static void fail(HttpExchange exchange, Reply reply, ClickHouseException error) throws IOException {
        if (reply.started()) throw new IOException("reply broken off", error);
        refuse(exchange, error);
    }

    private static void refuse(HttpExchange exchange, ClickHouseException error) throws IOException {
        // Drivers read the answer only after their whole upload.
        try (InputStream rest = exchange.getRequestBody()) {
            rest.transferTo(OutputStream.nullOutputStream());
        }
        exchange.getResponseHeaders().remove("X-ClickHouse-Summary");
        exchange.getResponseHeaders().set("X-ClickHouse-Exception-Code", Integer.toString(error.code()));
        int status = HttpStatus.of(error.code());
        if (status == 401) exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"ClickHouse\"");
        plain(exchange, status, error.getMessage() + "\n");
    }

    private static void plain(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=UTF-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
