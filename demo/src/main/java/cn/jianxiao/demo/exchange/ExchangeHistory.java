package cn.jianxiao.demo.exchange;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.approval.event.MatterKind;
import cn.jianxiao.approval.event.RegisteredCode;
import cn.jianxiao.demo.DemoLicence;
import cn.jianxiao.demo.DemoProject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 交换形态: what was reported about projects as rows of exchange tables, in the order in which they are uploaded. What the
 * tables have no column for is lost in them: technical review and utilities, access modes, back-filled marks.
 *
 * <p>An event that was sent twice with another content, as one that was voided, is the same row once more, changed.
 */
public final class ExchangeHistory {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int OTHER = 8;
    private static final int LATE_ONE_IN = 25;

    private final Edition edition;
    private final Map<String, Integer> serials = new LinkedHashMap<>();
    private final Set<String> dictionary = new HashSet<>();

    public ExchangeHistory(Edition edition) {
        this.edition = edition;
    }

    /** A row and when it was uploaded or changed. */
    public record Upload(Instant at, TableRow row) {}

    /** The rows of a project with those of the dictionaries that it needs first, in the order of upload. */
    public List<Upload> of(DemoProject project) {
        List<Upload> uploads = new ArrayList<>();
        CodeRegistration head = project.registration();
        registered(head, uploads);
        Set<String> heads = new HashSet<>();
        for (ApprovalEvent event : project.events()) {
            if (heads.add(event.caseId())) {
                dictionaries(event, uploads);
                uploads.add(new Upload(event.receivedAt().plus(lateness(event.caseId())), head(event)));
            }
            uploads.add(upload(event, status(event)));
            if (event.status() == EventStatus.SPECIAL_STARTED) {
                uploads.add(upload(event, special(event)));
            }
        }
        for (DemoLicence licence : DemoLicence.of(project)) {
            uploads.add(
                    new Upload(licence.issuedOn().atTime(18, 0).atZone(SHANGHAI).toInstant(), result(licence)));
        }
        return uploads.stream().sorted(Comparator.comparing(Upload::at)).toList();
    }

    private void registered(CodeRegistration head, List<Upload> uploads) {
        List<RegisteredCode> codes = new ArrayList<>();
        codes.add(new RegisteredCode(head.project(), 0, head.name(), List.of()));
        if (!head.unifiedCode().isEmpty()) {
            codes.add(new RegisteredCode(head.unifiedCode(), 0, head.name(), List.of()));
        }
        codes.addAll(head.codes());
        for (RegisteredCode code : codes) {
            TableRow row = row(Edition.PROJECT, code.code(), head.division())
                    .put("XMDM", head.project())
                    .put("XMMC", code.name())
                    .put("GCDM", code.code())
                    .put("QJDGCDM", String.join(",", code.parents()))
                    .put("SPLCLX", head.flowTypeCode())
                    .put("GCFL", head.category())
                    .put("SBSJ", local(head.appliedAt()))
                    .put("SPLCBM", flow(head.division(), head.flowTypeCode()))
                    .put("SPLCBBH", "1.0")
                    .build();
            uploads.add(new Upload(head.receivedAt(), row));
        }
    }

    private void dictionaries(ApprovalEvent event, List<Upload> uploads) {
        String flow = flow(event.division(), event.flowTypeCode());
        List<Stream<TableRow>> rows = new ArrayList<>();
        if (dictionary.add(flow)) {
            rows.add(Stream.of(row(edition.flow(), flow, event.division())
                    .put("SPLCBM", flow)
                    .put("SPLCMC", event.flowType().title())
                    .put("SPLCBBH", "1.0")
                    .put("SPLCLX", event.flowTypeCode())
                    .build()));
        }
        if (dictionary.add(flow + event.stageCode())) {
            rows.add(Stream.of(row(edition.stage(), flow + '/' + event.stageCode(), event.division())
                    .put("SPLCBM", flow)
                    .put("SPLCBBH", "1.0")
                    .put("SPJDXH", Integer.toString(event.stageCode()))
                    .put("DYBZSPJDXH", Integer.toString(event.stageCode()))
                    .build()));
        }
        if (dictionary.add(flow + version(event) + event.matter())) {
            rows.add(Stream.of(
                    row(edition.matter(), flow + '/' + version(event) + '/' + event.matter(), event.division())
                            .put("SPLCBM", flow)
                            .put("SPLCBBH", version(event))
                            .put("SPJDXH", Integer.toString(event.stageCode()))
                            .put("SPSXBM", event.matter())
                            .put("SPSXBBH", "1.0")
                            .put("SPSXMC", event.matterName())
                            .put("SFSXGZCNZ", event.is(EventFlag.COMMITMENT) ? 1 : 0)
                            .put("SPSXBLSX", Integer.toString(event.limitDays()))
                            .build()));
        }
        rows.forEach(some -> some.forEach(row -> uploads.add(upload(event, row))));
    }

    private TableRow head(ApprovalEvent event) {
        boolean service = event.kind() == MatterKind.INTERMEDIARY;
        return row(service ? Edition.SERVICE : Edition.HEAD, event.caseId(), event.division())
                .put("GCDM", codes(event))
                .put("SPLCBM", flow(event.division(), event.flowTypeCode()))
                .put("SPLCBBH", version(event))
                .put("SPSXBM", event.matter())
                .put("SPSXBBH", "1.0")
                .put("SPSXSLBM", event.caseId())
                .put("SPBMBM", event.department())
                .put("SPBMMC", event.departmentName())
                .put("SLFS", 1)
                .put("BLSPSLBM", event.parallelGroup())
                .put("SXBLSX", Integer.toString(event.limitDays()))
                .build();
    }

    private TableRow status(ApprovalEvent event) {
        return row(Edition.STATUS, event.id(), event.division())
                .put("GCDM", codes(event))
                .put("SPSXSLBM", event.caseId())
                .put("BLR", event.handler())
                .always("BLZT", event.statusCode())
                .put("BLYJ", event.remark())
                .put("BLSJ", local(event.occurredAt()))
                .always("SJYXBS", event.is(EventFlag.VOIDED) ? 0 : 1)
                .put("SJWXYY", event.is(EventFlag.VOIDED) ? "误录" : "")
                .build();
    }

    private TableRow special(ApprovalEvent event) {
        return row(Edition.SPECIAL, event.id(), event.division())
                .put("GCDM", codes(event))
                .put("SPSXSLBM", event.caseId())
                .put("TBCX", OTHER)
                .put("TBCXMC", event.pauseKind())
                .put("TBCXKSSJ", local(event.occurredAt()))
                .build();
    }

    private TableRow result(DemoLicence licence) {
        return row(Edition.RESULT, licence.id(), "")
                .put("GCDM", licence.code())
                .put("SPSXSLBM", licence.id())
                .put("PFRQ", licence.issuedOn().atStartOfDay())
                .put("PFWH", licence.number())
                .put("PFWJBT", licence.title())
                .put("ZZBS", licence.kind().equals("LICENCE") ? "ZZ-" + licence.id() : "")
                .build();
    }

    /** A serial is given to each thing once: what comes again is the same row, changed. */
    private TableRow.Builder row(String table, String local, String division) {
        String thing = table + ' ' + local;
        Integer serial = serials.computeIfAbsent(thing, it -> serials.size() + 1);
        return TableRow.of(table)
                .put("LSH", serial)
                .put("DFSJZJ", local)
                .put("XZQHDM", division)
                .put("SJYXBS", 1)
                .always("SJSCZT", 0);
    }

    /** Children before parents: some heads come days after the first steps of their cases. */
    private static Duration lateness(String caseId) {
        return Math.floorMod(caseId.hashCode(), LATE_ONE_IN) == 0 ? Duration.ofDays(2) : Duration.ZERO;
    }

    private static Upload upload(ApprovalEvent event, TableRow row) {
        return new Upload(event.receivedAt(), row);
    }

    /** Commitment-based matters are another version of the flow, so that several are in use at once. */
    private static String version(ApprovalEvent event) {
        return event.is(EventFlag.COMMITMENT) ? "2.0" : "1.0";
    }

    private static String flow(String division, int type) {
        return division + "-LC" + type;
    }

    private static String codes(ApprovalEvent event) {
        return Stream.concat(Stream.of(event.code()), event.linkedCodes().stream())
                .reduce((one, next) -> one + ',' + next)
                .orElse("");
    }

    private static LocalDateTime local(Instant time) {
        return LocalDateTime.ofInstant(time, SHANGHAI);
    }
}
