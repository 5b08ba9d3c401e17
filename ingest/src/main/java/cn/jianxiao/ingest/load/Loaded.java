package cn.jianxiao.ingest.load;

import cn.jianxiao.registry.intake.FileRecord;
import cn.jianxiao.registry.intake.ImportState;
import java.util.List;

/**
 * 带入结果.
 *
 * @param file the journal's line
 * @param reasons for which records were refused
 * @param readable false where the fault is the file's own, so that trying again is of no use
 */
public record Loaded(FileRecord file, List<Reason> reasons, boolean readable) {

    /** Whether records of it were taken, and the file was read to its end. */
    public boolean isTaken() {
        return file.state() == ImportState.DONE && (file.received() == 0 || file.refused() < file.received());
    }
}
