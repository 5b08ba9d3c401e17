package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.ingest.step.Verdict;
import cn.jianxiao.sql.query.RejectionLine;

/**
 * 批量预览行: a record before and after the change, and what the intake would say of it.
 *
 * @param before the value of the changed field
 * @param after the same afterwards
 * @param amended what would be sent
 */
record BulkLine(RejectionLine line, String before, String after, Amended amended, Verdict verdict) {

    /** Whether it would be taken. */
    boolean passes() {
        return !verdict.refused();
    }
}
