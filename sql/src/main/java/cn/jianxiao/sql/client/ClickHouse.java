package cn.jianxiao.sql.client;

import cn.jianxiao.sql.ClickHouseEndpoint;
import com.clickhouse.client.api.Client;
import com.clickhouse.client.api.ServerException;
import com.clickhouse.client.api.data_formats.ClickHouseBinaryFormatReader;
import com.clickhouse.client.api.query.QueryResponse;
import com.clickhouse.client.api.query.QuerySettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** 连接: an open way to one ClickHouse database. Many threads may use it; {@link #close()} ends it. */
public final class ClickHouse implements AutoCloseable {

    private final Client client;

    private ClickHouse(Client client) {
        this.client = client;
    }

    public static ClickHouse open(ClickHouseEndpoint endpoint) {
        return new ClickHouse(new Client.Builder()
                .addEndpoint(endpoint.url())
                .setUsername(endpoint.user())
                .setPassword(endpoint.password())
                .setDefaultDatabase(endpoint.database())
                .build());
    }

    /**
     * Asks for rows.
     *
     * @param parameters values for the statement's {@code {name:Type}} places: texts in ClickHouse's form, or lists
     *     of texts for its arrays; the driver escapes them
     * @throws ClickHouseFailure with ClickHouse's message
     */
    public Table query(String sql, Map<String, Object> parameters) {
        try (QueryResponse response = answer(client.query(sql, parameters, new QuerySettings()));
                ClickHouseBinaryFormatReader reader = client.newBinaryFormatReader(response)) {
            return read(reader);
        } catch (ClickHouseFailure e) {
            throw e;
        } catch (Exception e) {
            throw failure(e);
        }
    }

    /**
     * Asks for rows and hands them on one by one as they come, so that an answer may be longer than memory.
     *
     * @param row called for each; when it throws, the rest is not read
     * @return the names of the columns
     * @throws ClickHouseFailure with ClickHouse's message
     */
    public List<String> each(String sql, Map<String, Object> parameters, Consumer<List<@Nullable Object>> row) {
        try (QueryResponse response = answer(client.query(sql, parameters, new QuerySettings()));
                ClickHouseBinaryFormatReader reader = client.newBinaryFormatReader(response)) {
            List<String> columns = columns(reader);
            while (reader.next() != null) {
                row.accept(row(reader, columns.size()));
            }
            return columns;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw failure(e);
        }
    }

    /** Runs a statement that answers nothing. */
    public void execute(String sql) {
        try {
            answer(client.execute(sql)).close();
        } catch (ClickHouseFailure e) {
            throw e;
        } catch (Exception e) {
            throw failure(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private static Table read(ClickHouseBinaryFormatReader reader) {
        List<String> columns = columns(reader);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        while (reader.next() != null) {
            rows.add(row(reader, columns.size()));
        }
        return new Table(columns, rows);
    }

    private static List<String> columns(ClickHouseBinaryFormatReader reader) {
        List<String> columns = new ArrayList<>();
        reader.getSchema().getColumns().forEach(column -> columns.add(column.getColumnName()));
        return columns;
    }

    private static List<@Nullable Object> row(ClickHouseBinaryFormatReader reader, int width) {
        List<@Nullable Object> row = new ArrayList<>(width);
        for (int i = 1; i <= width; i++) {
            row.add(Value.of(reader.readValue(i)));
        }
        return row;
    }

    private static <T> T answer(CompletableFuture<T> future) throws ExecutionException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClickHouseFailure("Interrupted while waiting for ClickHouse", e);
        }
    }

    private static ClickHouseFailure failure(Exception problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServerException) {
                return new ClickHouseFailure(String.valueOf(cause.getMessage()), problem);
            }
        }
        return new ClickHouseFailure("ClickHouse could not be asked: " + problem.getMessage(), problem);
    }
}
