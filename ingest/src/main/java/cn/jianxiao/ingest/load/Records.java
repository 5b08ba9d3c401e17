package cn.jianxiao.ingest.load;

import cn.jianxiao.ingest.file.Batch;
import cn.jianxiao.ingest.file.Target;
import cn.jianxiao.ingest.step.RecordKind;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The records of a batch as the intake takes them. */
record Records(RecordKind kind, List<String> lines) {

    static Records of(Batch batch) {
        return new Records(
                batch.target() == Target.PROJECTS ? RecordKind.REGISTRATION : RecordKind.EVENT,
                new String(batch.ndjson(), StandardCharsets.UTF_8).lines().toList());
    }
}
