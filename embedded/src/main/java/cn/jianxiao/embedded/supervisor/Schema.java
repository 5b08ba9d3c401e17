package cn.jianxiao.embedded.supervisor;

import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.sql.row.CalendarRow;
import cn.jianxiao.sql.row.CalendarRows;
import cn.jianxiao.sql.row.RowInserter;
import cn.jianxiao.sql.schema.Migrations;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 库结构: brought up to date before anything writes to the store, and handed the calendar by which queries count. */
final class Schema {
    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

    private Schema() {}

    /** The shipped calendar is there from the start; others come when settings are in force. */
    static void bringUpToDate(Store store) throws IOException, InterruptedException {
        var taken = Migrations.run(store.endpoint());
        LOG.info("migrations taken at {}: {}", store, taken);
        new RowInserter(store.endpoint()).insert(CalendarRow.TABLE, CalendarRows.of(ClockSettings.shipped()));
    }
}
