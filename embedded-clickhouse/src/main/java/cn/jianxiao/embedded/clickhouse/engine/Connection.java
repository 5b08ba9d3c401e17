package cn.jianxiao.embedded.clickhouse.engine;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A connection to the engine: one statement at a time, its own database and settings. Opening one takes about 1 ms. */
public final class Connection implements AutoCloseable {
    private final Chdb chdb;
    private final MemorySegment pointer;
    private final MemorySegment handle;

    Connection(Chdb chdb, MemorySegment pointer) {
        this.chdb = chdb;
        this.pointer = pointer;
        this.handle = pointer.reinterpret(ValueLayout.ADDRESS.byteSize()).get(ValueLayout.ADDRESS, 0);
    }

    /** Runs the statement to its end and keeps the whole result. */
    public Result run(Statement statement) {
        return Result.of(chdb, statement.run(chdb::queryWithParamsN, handle));
    }

    /** For SELECT only: the engine streams nothing else. */
    public ResultStream stream(Statement select) {
        return ResultStream.of(chdb, handle, select.run(chdb::streamQueryWithParamsN, handle));
    }

    /** @param insert the text before FORMAT or VALUES */
    public InsertStream insert(Statement insert) {
        return InsertStream.of(chdb, insert.run(chdb::streamInsertWithParamsN, handle));
    }

    public Analysis analyse(byte[] sql) {
        return Analysis.of(chdb, handle, sql);
    }

    public void use(String database) {
        run(Statement.of("USE " + Quoted.name(database))).close();
    }

    /** As SET and not as arguments of the connection: only so an unknown setting is an error. */
    public void set(Map<String, String> settings) {
        if (settings.isEmpty()) return;
        String list = settings.entrySet().stream()
                .map(e -> Quoted.setting(e.getKey()) + " = " + Quoted.text(e.getValue()))
                .collect(Collectors.joining(", "));
        run(Statement.of("SET " + list)).close();
    }

    /** The present values of the settings that exist among these. */
    public Map<String, String> settings(Iterable<String> names) {
        Map<String, String> present = new LinkedHashMap<>();
        for (String name : names)
            present.put(name, value("SELECT value FROM system.settings WHERE name = " + Quoted.text(name)));
        return present;
    }

    /** The only column of the only row, unescaped. */
    public String value(String select) {
        Statement raw = new Statement(select.getBytes(StandardCharsets.UTF_8), "TabSeparatedRaw", Map.of());
        try (Result result = run(raw)) {
            String text = new String(result.start(result.length()), StandardCharsets.UTF_8);
            return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        }
    }

    @Override
    public void close() {
        chdb.closeConn(pointer);
    }
}
