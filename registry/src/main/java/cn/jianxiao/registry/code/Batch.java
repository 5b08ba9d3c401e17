package cn.jianxiao.registry.code;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** One statement for many rows, in one way to the database and back; none for none. */
final class Batch {

    private Batch() {}

    static void of(JdbcTemplate jdbc, String sql, List<@Nullable Object[]> rows) {
        if (rows.size() == 1) {
            jdbc.update(sql, rows.getFirst());
        } else if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows);
        }
    }
}
