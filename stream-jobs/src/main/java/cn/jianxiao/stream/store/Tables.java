package cn.jianxiao.stream.store;

import cn.jianxiao.sql.row.CalendarRow;
import cn.jianxiao.sql.row.CaseRow;
import cn.jianxiao.sql.row.CellRow;
import cn.jianxiao.sql.row.CodeRow;
import cn.jianxiao.sql.row.EventRow;
import cn.jianxiao.sql.row.FeedbackRow;
import cn.jianxiao.sql.row.IntakeRow;
import cn.jianxiao.sql.row.ProjectRow;
import cn.jianxiao.sql.row.ProjectTimesRow;
import cn.jianxiao.sql.row.RowTable;
import cn.jianxiao.sql.row.WarningRow;
import java.util.List;

/** The tables that the stream writes, in the order in which a batch writes them: the account of it comes last. */
final class Tables {

    private static final List<RowTable<?>> ALL = List.of(
            EventRow.TABLE,
            ProjectRow.TABLE,
            CodeRow.TABLE,
            CaseRow.TABLE,
            WarningRow.TABLE,
            CellRow.TABLE,
            ProjectTimesRow.TABLE,
            CalendarRow.TABLE,
            FeedbackRow.TABLE,
            IntakeRow.TABLE);

    private Tables() {}

    static int count() {
        return ALL.size();
    }

    static RowTable<?> at(int place) {
        return ALL.get(place);
    }

    static int placeOf(RowTable<?> table) {
        int place = ALL.indexOf(table);
        if (place < 0) {
            throw new IllegalArgumentException("The stream does not write " + table);
        }
        return place;
    }
}
