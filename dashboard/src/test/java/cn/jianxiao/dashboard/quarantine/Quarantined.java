package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.sql.row.Disposition;
import cn.jianxiao.sql.row.IntakeKind;
import cn.jianxiao.sql.row.IntakeRow;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;

/** Lines of the account as the stream writes them for what ends in quarantine. */
public final class Quarantined {

    public static final String SOURCE = "市住建系统";

    private Quarantined() {}

    /** Refused at the door, since its status is a word; but for that it is sound. */
    public static IntakeRow atTheDoor(long offset, String division) {
        return row(
                offset,
                IntakeKind.REJECTION,
                Disposition.REJECTED,
                Instant.now(),
                "intake.not-a-number",
                "{\"id\":\"e" + offset + "\",\"source\":\"" + SOURCE
                        + "\",\"occurredAt\":\"2026-02-12\",\"caseId\":\"c1\","
                        + "\"matter\":\"m\",\"division\":\"" + division + "\",\"status\":\"受理\","
                        + "\"project\":\"2512-420984-04-01-395957\"}");
    }

    /** Waits since that many days for the code of its part. */
    public static IntakeRow waiting(long offset, int days) {
        ApprovalEvent event = ApprovalEvent.builder()
                .id("w" + offset)
                .source(SOURCE)
                .project("2512-420984-04-01-395957")
                .code("2512-420984-04-01-395957-1001")
                .caseId("c2")
                .matter("m")
                .division("420984")
                .occurredAt(Instant.parse("2026-02-12T01:00:00Z"))
                .status(EventStatus.ACCEPTED)
                .build();
        byte[] message = EnvelopeCodec.encode(new Envelope("", event));
        return row(
                offset,
                IntakeKind.EVENT,
                Disposition.WAITING,
                Instant.now().minus(days, ChronoUnit.DAYS),
                "CODE_NOT_REGISTERED",
                Base64.getEncoder().encodeToString(message));
    }

    /** The same, come that many days ago. */
    public static IntakeRow aged(IntakeRow row, int days) {
        return row(
                row.offset(),
                row.kind(),
                row.disposition(),
                Instant.now().minus(days, ChronoUnit.DAYS),
                row.reason(),
                row.raw());
    }

    /** A classified record, of which nothing is kept (SH7). */
    public static IntakeRow classified(long offset) {
        return row(offset, IntakeKind.REJECTION, Disposition.REJECTED, Instant.now(), "intake.classified", "");
    }

    /** No record at all: nobody knows whose it is. */
    public static IntakeRow unreadable(long offset) {
        return row("", offset, IntakeKind.REJECTION, Disposition.REJECTED, Instant.now(), "intake.not-json", "{\"id\"");
    }

    private static IntakeRow row(
            long offset, IntakeKind kind, Disposition disposition, Instant at, String reason, String raw) {
        return row(SOURCE, offset, kind, disposition, at, reason, raw);
    }

    private static IntakeRow row(
            String source,
            long offset,
            IntakeKind kind,
            Disposition disposition,
            Instant at,
            String reason,
            String raw) {
        return new IntakeRow(
                "jianxiao.events",
                0,
                offset,
                source,
                "batch-1",
                kind,
                "e" + offset,
                "",
                "",
                at,
                disposition,
                reason,
                reason.equals("intake.not-a-number") ? "status" : "",
                reason.equals("intake.not-a-number") ? "受理" : "",
                raw,
                1);
    }
}
