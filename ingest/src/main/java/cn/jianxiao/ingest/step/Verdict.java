package cn.jianxiao.ingest.step;

import cn.jianxiao.code.Finding;
import java.util.List;

/**
 * 判定: what the steps say of one record.
 *
 * @param id the record's identity, empty where it could not be read
 * @param refused whether it cannot be used
 * @param waits whether it will wait for its code, by what is registered now: a forecast
 * @param findings all that was found, in that order; hard ones only where it is refused
 */
public record Verdict(String id, boolean refused, boolean waits, List<Finding> findings) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    static Verdict of(Draft draft) {
        return new Verdict(
                draft.textOf("id"),
                draft.refused(),
                draft.waits(),
                draft.findings().all());
    }
}
