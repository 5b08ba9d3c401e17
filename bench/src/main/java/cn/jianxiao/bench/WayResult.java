package cn.jianxiao.bench;

import cn.jianxiao.sql.replay.TableDifference;
import java.time.Duration;
import java.util.List;

/**
 * What the store held after the records had come in one way.
 *
 * @param records how many were sent
 * @param restarts how often the job was restarted on the way
 * @param tables each table beside that of the batch run
 */
record WayResult(Way way, long records, int restarts, Duration wall, List<TableDifference> tables) {

    long differences() {
        return tables.stream().mapToLong(TableDifference::differences).sum();
    }
}
