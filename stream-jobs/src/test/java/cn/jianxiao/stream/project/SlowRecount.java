package cn.jianxiao.stream.project;

import cn.jianxiao.approval.clock.CaseHistory;
import cn.jianxiao.approval.clock.OfficialDay;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.EventSet;
import cn.jianxiao.approval.event.KnownAlias;
import cn.jianxiao.approval.event.KnownCode;
import cn.jianxiao.approval.event.KnownHead;
import cn.jianxiao.approval.event.LastNamed;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.approval.event.RegisteredCode;
import cn.jianxiao.approval.project.CodeTree;
import cn.jianxiao.approval.project.ProjectCase;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.approval.warning.ProjectWarnings;
import cn.jianxiao.approval.warning.Scale;
import cn.jianxiao.approval.warning.Warning;
import cn.jianxiao.sql.row.CaseRow;
import cn.jianxiao.sql.row.CaseSubject;
import cn.jianxiao.sql.row.CellKey;
import cn.jianxiao.sql.row.CodeRow;
import cn.jianxiao.sql.row.CodeStatus;
import cn.jianxiao.sql.row.Counts;
import cn.jianxiao.sql.row.Disposition;
import cn.jianxiao.sql.row.EventDigest;
import cn.jianxiao.sql.row.Judgement;
import cn.jianxiao.sql.row.ProjectRow;
import cn.jianxiao.stream.figures.CaseFigures;
import cn.jianxiao.stream.figures.WarningRows;
import cn.jianxiao.stream.intake.Incoming;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The slow oracle: counts a project's records again from the whole set at once, by sets and texts, without state, order or
 * retraction. Only the measuring of a single case is shared with the job; it has an oracle of its own.
 */
public final class SlowRecount {

    private final List<Incoming> records;
    private final Instant asOf;
    private final ClockSettings settings;
    private final Set<String> registered = new HashSet<>();
    private @Nullable ProjectCodes newest;
    private final Map<String, Object> rows = new TreeMap<>();
    private final Map<CellKey, Counts> cells = new HashMap<>();
    private final Map<Disposition, Long> account = new TreeMap<>();

    public SlowRecount(List<Incoming> records, Instant asOf) {
        this(records, asOf, ClockSettings.shipped());
    }

    SlowRecount(List<Incoming> records, Instant asOf, ClockSettings settings) {
        this.records = records;
        this.asOf = asOf;
        this.settings = settings;
    }

    public Map<String, Object> comparable() {
        rows.clear();
        cells.clear();
        account.clear();
        records.forEach(record -> {
            if (record.envelope().content() instanceof CodeRegistration head) {
                register(head);
            }
        });
        records.forEach(record -> {
            if (record.envelope().content() instanceof ProjectCodes codes
                    && (newest == null || newest.version() < codes.version())) {
                newest = codes;
            }
        });
        if (newest != null) {
            know(newest);
        }
        Map<String, Map<ApprovalEvent, ApprovalEvent>> cases = new HashMap<>();
        Set<ApprovalEvent> seen = new HashSet<>();
        records.forEach(record -> {
            if (record.envelope().content() instanceof ApprovalEvent event) {
                receive(event, seen, cases);
            }
        });
        Map<String, CaseHistory> histories = new TreeMap<>();
        cases.forEach((id, events) -> measure(id, new ArrayList<>(events.values()), histories));
        warnOfProject(histories);
        cells.forEach((cell, counts) -> rows.put("cell " + cell, counts));
        rows.put("account", account);
        return rows;
    }

    private void register(CodeRegistration head) {
        account.merge(Disposition.ACCEPTED, 1L, Long::sum);
        registered.add(head.project());
        registered.add(head.unifiedCode());
        for (RegisteredCode code : head.codes()) {
            registered.add(code.code());
            codeRow(
                    head.project(),
                    code.code(),
                    code.level(),
                    code.name(),
                    code.parents(),
                    CodeStatus.ACTIVE,
                    List.of());
        }
        projectRow(head, head.source());
    }

    /** The registry has the last word; only what it leaves empty is as the source said. */
    private void know(ProjectCodes codes) {
        for (KnownCode code : codes.codes()) {
            registered.add(code.code());
            CodeRow source = (CodeRow) rows.get("code " + code.code());
            codeRow(
                    codes.project(),
                    code.code(),
                    code.level(),
                    code.name().isEmpty() && source != null ? source.name() : code.name(),
                    code.parents().isEmpty() && source != null ? source.parents() : code.parents(),
                    CodeStatus.valueOf(code.status().name()),
                    code.buildings());
        }
        records.forEach(record -> {
            if (record.envelope().content() instanceof CodeRegistration head
                    && !codes.head().equals(KnownHead.UNKNOWN)) {
                projectRow(head, codes.head().source());
            }
        });
    }

    private void codeRow(
            String project,
            String code,
            int level,
            String name,
            List<String> parents,
            CodeStatus status,
            List<String> buildings) {
        rows.put("code " + code, new CodeRow(project, code, level, name, parents, status, buildings, 0));
    }

    private void projectRow(CodeRegistration head, String source) {
        rows.put(
                "project " + head.project(),
                new ProjectRow(
                        head.project(),
                        head.unifiedCode(),
                        head.name(),
                        head.owner(),
                        head.category(),
                        head.division(),
                        head.flowTypeCode(),
                        head.appliedAt(),
                        source,
                        0));
    }

    private void receive(
            ApprovalEvent event, Set<ApprovalEvent> seen, Map<String, Map<ApprovalEvent, ApprovalEvent>> cases) {
        ApprovalEvent content =
                EventBuilder.from(event).receivedAt(Instant.EPOCH).build();
        String code = meant(event, event.code());
        List<String> codes = new ArrayList<>(List.of(code));
        event.linkedCodes().forEach(covered -> codes.add(meant(event, covered)));
        boolean refused = codes.stream().anyMatch(each -> isForeign(each, event.project()) || isClosed(each, event));
        boolean linked = !refused && (code.isEmpty() || code.equals(event.project()) || registered.contains(code));
        Disposition first = refused ? Disposition.REJECTED : linked ? Disposition.ACCEPTED : Disposition.WAITING;
        account.merge(seen.add(content) ? first : Disposition.DUPLICATE, 1L, Long::sum);
        if (linked) {
            cases.computeIfAbsent(event.caseId(), id -> new HashMap<>())
                    .merge(content, event, (a, b) -> a.receivedAt().isAfter(b.receivedAt()) ? b : a);
        }
    }

    private String meant(ApprovalEvent event, String code) {
        if (newest != null) {
            for (KnownAlias alias : newest.aliases()) {
                if (alias.system().equals(event.source()) && alias.text().equals(code)) {
                    return alias.code();
                }
            }
        }
        return code;
    }

    private static boolean isForeign(String code, String project) {
        boolean national = project.charAt(4) == '-';
        boolean own = code.isEmpty() || code.startsWith("GH-");
        return !own && (code.charAt(4) == '-') == national && !code.startsWith(project);
    }

    private boolean isClosed(String text, ApprovalEvent event) {
        return newest != null
                && newest.codes().stream()
                        .filter(code -> code.code().equals(text))
                        .anyMatch(code -> switch (code.status()) {
                            case ACTIVE -> false;
                            case CANCELLED -> event.occurredAt().isAfter(code.endedAt());
                            case RECYCLED -> true;
                        });
    }

    private void measure(String id, List<ApprovalEvent> events, Map<String, CaseHistory> histories) {
        for (ApprovalEvent event : events) {
            rows.put(
                    "event " + List.of("event", event.caseId(), event.source(), event.id(), EventDigest.of(event)),
                    event);
        }
        List<ApprovalEvent> resolved = events.stream()
                .map(event -> EventBuilder.from(event)
                        .code(meant(event, event.code()))
                        .linkedCodes(event.linkedCodes().stream()
                                .map(code -> meant(event, code))
                                .toList())
                        .build())
                .toList();
        CaseFigures figures = CaseFigures.of(EventSet.of(resolved), settings.rule(), settings.calendars(), 0);
        CaseRow row = figures.row();
        rows.put("case " + row.subject().caseId(), row);
        if (figures.timeline() != null) {
            histories.put(id, figures.timeline().history());
        }
        figures.warnings(settings.warnings(), settings.calendars())
                .forEach(warning -> warn(warning, figures.warningRows()));
        count(row);
    }

    private void warnOfProject(Map<String, CaseHistory> histories) {
        if (histories.isEmpty()) {
            return;
        }
        Scale scale = new Scale(settings.warnings(), settings.calendars().general());
        Instant horizon = ProjectWarnings.horizon(histories.values());
        List<ProjectCase> measured = histories.entrySet().stream()
                .map(each -> ProjectWarnings.measured(
                        each.getKey(), each.getValue(), settings.rule(), scale.calendar(), horizon))
                .toList();
        Map<String, List<String>> parents = new HashMap<>();
        List<String> divisions = new ArrayList<>();
        rows.values().forEach(row -> {
            if (row instanceof CodeRow code) {
                parents.put(code.code(), code.parents());
            } else if (row instanceof ProjectRow head) {
                divisions.add(head.division());
            }
        });
        CaseHistory last = histories.values().stream()
                .max(Comparator.comparing(CaseHistory::lastEventAt)
                        .thenComparing(each -> each.events().get(0).caseId()))
                .orElseThrow();
        LastNamed named = new LastNamed(last.events());
        String division = divisions.isEmpty() ? named.text(ApprovalEvent::division) : divisions.get(0);
        CaseSubject subject = CaseSubject.ofProject(
                last.events().get(0).project(), division, named.listed(ApprovalEvent::flowTypeCode));
        WarningRows written = new WarningRows(subject, settings.rule(), 0);
        new ProjectWarnings(measured, new CodeTree(parents), settings.limits(), settings.rule(), scale)
                .all()
                .forEach(warning -> warn(warning, written));
    }

    private void warn(Warning warning, WarningRows written) {
        written.at(warning, asOf)
                .ifPresent(row -> rows.put(
                        "warning "
                                + List.of(
                                        "warning",
                                        row.subject().project(),
                                        row.subject().caseId(),
                                        row.about(),
                                        row.part(),
                                        row.level()),
                        Unversioned.of(row)));
    }

    private void count(CaseRow row) {
        add(row, row.receivedAt(), new Counts(1, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        add(row, row.acceptedAt(), new Counts(0, 1, 0, 0, 0, 0, 0, 0, 0, 0));
        Judgement judgement = row.judgement();
        boolean judged = judgement != Judgement.NOT_JUDGED;
        add(
                row,
                row.endedAt(),
                new Counts(
                        0,
                        0,
                        1,
                        judged ? 1 : 0,
                        judgement == Judgement.EARLY ? 1 : 0,
                        judgement == Judgement.ON_TIME ? 1 : 0,
                        judgement == Judgement.OVERDUE ? 1 : 0,
                        judged ? row.working().government() : 0,
                        judged ? row.limitDays() : 0,
                        row.corrections()));
    }

    private void add(CaseRow row, @Nullable Instant moment, Counts counts) {
        if (moment == null) {
            return;
        }
        CaseSubject subject = row.subject();
        CellKey key = new CellKey(
                OfficialDay.of(moment),
                subject.division(),
                subject.department(),
                subject.matter(),
                subject.stage(),
                subject.kind(),
                subject.flowType(),
                subject.project());
        cells.merge(key, counts, Counts::plus);
    }
}
