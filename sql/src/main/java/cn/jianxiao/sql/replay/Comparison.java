package cn.jianxiao.sql.replay;

import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.client.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * 重算比对: compares the cases of two databases row by row. By which version of the rules and after how many records a row
 * was made does not count; everything else does.
 *
 * @param cases in either of the two
 * @param onlyLive in the live database only
 * @param onlyReplay in the other only
 * @param different in both and not the same
 * @param judgedOtherwise of these, those whose judgement differs
 * @param differences the first of all that differ, for people to look at
 */
public record Comparison(
        long cases, long onlyLive, long onlyReplay, long different, long judgedOtherwise, Table differences) {

    private static final String COUNTS = text("counts.sql");
    private static final String DIFFERENCES = text("differences.sql");

    /**
     * Compares.
     *
     * @param store asked by an account that may read both
     * @param most how many differences are listed
     */
    public static Comparison of(ClickHouse store, String live, String replay, int most) {
        return of(store, live, replay, "1", most);
    }

    /** Compares the cases of those projects only that have any in the other database. */
    public static Comparison ofItsProjects(ClickHouse store, String live, String replay, int most) {
        return of(store, live, replay, "0", most);
    }

    private static Comparison of(ClickHouse store, String live, String replay, String allProjects, int most) {
        Table counts = store.query(named(COUNTS, live, replay), Map.of("all_projects", allProjects));
        Table differences = store.query(
                named(DIFFERENCES, live, replay), Map.of("all_projects", allProjects, "most", Integer.toString(most)));
        return new Comparison(
                number(counts, 0),
                number(counts, 1),
                number(counts, 2),
                number(counts, 3),
                number(counts, 4),
                differences);
    }

    /** How many cases are not the same. */
    public long differing() {
        return onlyLive + onlyReplay + different;
    }

    private static long number(Table counts, int column) {
        return ((Number) Objects.requireNonNull(counts.rows().get(0).get(column))).longValue();
    }

    /** Names of databases are no parameters of a statement. */
    private static String named(String sql, String live, String replay) {
        for (String name : new String[] {live, replay}) {
            if (!name.matches("\\w+")) {
                throw new IllegalArgumentException(
                        "A database is named with letters, digits and underscores, not " + name);
            }
        }
        return sql.replace("${live}", live).replace("${replay}", replay);
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Comparison.class.getResourceAsStream("/replay/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
