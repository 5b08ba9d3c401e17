package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.approval.event.Feedback;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.approval.event.Received;
import cn.jianxiao.approval.event.Rejection;
import cn.jianxiao.ingest.json.RecordJson;
import cn.jianxiao.ingest.step.RecordKind;
import cn.jianxiao.sql.query.RejectionLine;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * 原记录: what is kept of a record in quarantine, as the interface would take it. What the stream refused or lets wait is
 * kept as its message; what was refused at the door as it came, without saying through which door.
 *
 * @param text empty where nothing is kept
 * @param kind the door that it most likely came through
 */
record KeptRecord(String text, RecordKind kind) {

    private static final Set<String> OF_REGISTRATIONS = Set.of("updatedAt", "codes", "unifiedCode", "owner");
    private static final Set<String> OF_EVENTS = Set.of("caseId", "occurredAt", "status", "matter");
    private static final String OF_FEEDBACK = "feedback";
    private static final String AT_THE_DOOR = "rejection";

    static KeptRecord of(RejectionLine line) {
        if (line.kind().equals(AT_THE_DOOR)) {
            return new KeptRecord(line.raw(), kindOf(line.raw()));
        }
        try {
            return of(
                    EnvelopeCodec.decode(Base64.getDecoder().decode(line.raw())).content());
        } catch (IllegalArgumentException noMessage) { // of an earlier release, or erased
            return new KeptRecord(line.raw(), kindOf(line.raw()));
        }
    }

    boolean isKept() {
        return !text.isEmpty();
    }

    private static KeptRecord of(Received content) {
        return switch (content) {
            case ApprovalEvent event -> new KeptRecord(RecordJson.line(event), RecordKind.EVENT);
            case CodeRegistration head -> new KeptRecord(RecordJson.line(head), RecordKind.REGISTRATION);
            case Feedback feedback -> new KeptRecord(RecordJson.line(feedback), RecordKind.FEEDBACK);
            case Rejection refused -> new KeptRecord(refused.raw(), kindOf(refused.raw()));
            case ProjectCodes codes -> throw new IllegalArgumentException("The registry's own is never refused");
        };
    }

    private static RecordKind kindOf(String text) {
        Optional<RecordText> read = RecordText.of(text);
        if (read.isPresent() && read.get().fields().contains(OF_FEEDBACK)) {
            return RecordKind.FEEDBACK;
        }
        return read.filter(record -> record.fields().stream().anyMatch(OF_REGISTRATIONS::contains))
                .filter(record -> record.fields().stream().noneMatch(OF_EVENTS::contains))
                .map(record -> RecordKind.REGISTRATION)
                .orElse(RecordKind.EVENT);
    }
}
