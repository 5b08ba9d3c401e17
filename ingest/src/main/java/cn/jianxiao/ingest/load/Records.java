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
                kindOf(batch.target()),
                new String(batch.ndjson(), StandardCharsets.UTF_8).lines().toList());
    }

    private static RecordKind kindOf(Target target) {
        return switch (target) {
            case EVENTS -> RecordKind.EVENT;
            case PROJECTS -> RecordKind.REGISTRATION;
            case FEEDBACK -> RecordKind.FEEDBACK;
        };
    }
}
