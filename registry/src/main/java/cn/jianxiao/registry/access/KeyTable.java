package cn.jianxiao.registry.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The three tables of the keys. */
final class KeyTable {

    private static final String COLUMNS =
            "select id, name, hash, enabled, created_by, created_at, last_used from api_key";

    private final JdbcClient jdbc;

    KeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A key with what its token is checked against. */
    record Line(ApiKey key, String hash) {}

    Optional<Line> find(String id) {
        return jdbc.sql(COLUMNS + " where id = ?")
                .param(id)
                .query(KeyTable::line)
                .optional()
                .map(this::whole);
    }

    List<ApiKey> all() {
        return jdbc.sql(COLUMNS + " order by created_at, id").query(KeyTable::line).list().stream()
                .map(line -> whole(line).key())
                .toList();
    }

    void insert(ApiKey key, String hash) {
        jdbc.sql("insert into api_key (id, name, hash, enabled, created_by, created_at) values (?, ?, ?, ?, ?, ?)")
                .params(key.id(), key.name(), hash, key.enabled(), key.createdBy(), utc(key.createdAt()))
                .update();
        key.scopes()
                .forEach(scope -> jdbc.sql("insert into api_key_scope (api_key, scope) values (?, ?)")
                        .params(key.id(), scope.text())
                        .update());
        key.districts()
                .forEach(district -> jdbc.sql("insert into api_key_district (api_key, district) values (?, ?)")
                        .params(key.id(), district)
                        .update());
    }

    /** Whether it was not locked before. */
    boolean disable(String id) {
        return jdbc.sql("update api_key set enabled = false where id = ? and enabled")
                        .param(id)
                        .update()
                > 0;
    }

    void used(String id, Instant at) {
        jdbc.sql("update api_key set last_used = ? where id = ?")
                .params(utc(at), id)
                .update();
    }

    /** A row of the table itself, without rights and districts. */
    private static Line line(ResultSet row, int number) throws SQLException {
        ApiKey key = new ApiKey(
                row.getString("id"),
                row.getString("name"),
                Set.of(),
                Set.of(),
                row.getBoolean("enabled"),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("last_used", OffsetDateTime.class)));
        return new Line(key, row.getString("hash"));
    }

    /** With what hangs on it, which is asked for when the row's connection is free again. */
    private Line whole(Line line) {
        ApiKey key = line.key();
        return new Line(
                new ApiKey(
                        key.id(),
                        key.name(),
                        scopes(key.id()),
                        districts(key.id()),
                        key.enabled(),
                        key.createdBy(),
                        key.createdAt(),
                        key.lastUsed()),
                line.hash());
    }

    private Set<String> districts(String id) {
        return Set.copyOf(jdbc.sql("select district from api_key_district where api_key = ?")
                .param(id)
                .query(String.class)
                .list());
    }

    private Set<ApiScope> scopes(String id) {
        return jdbc
                .sql("select scope from api_key_scope where api_key = ?")
                .param(id)
                .query((row, number) -> ApiScope.of(row.getString("scope")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
