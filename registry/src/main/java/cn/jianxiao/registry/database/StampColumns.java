package cn.jianxiao.registry.database;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** 何人何时: the columns {@code account, department, stamped_at} that every audited row has. */
public final class StampColumns {

    private StampColumns() {}

    /** The stamp of a row. */
    public static Stamp of(ResultSet row) throws SQLException {
        Actor actor = new Actor(row.getString("account"), row.getString("department"));
        return new Stamp(
                actor, row.getObject("stamped_at", OffsetDateTime.class).toInstant());
    }

    /** The time of a stamp as both databases take it. */
    public static OffsetDateTime time(Stamp stamp) {
        return stamp.at().atOffset(ZoneOffset.UTC);
    }
}
