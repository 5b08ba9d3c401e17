package cn.jianxiao.sql.query;

import cn.jianxiao.approval.clock.CaseHistory;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.EventSet;
import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.row.CaseRow;
import cn.jianxiao.sql.row.Disposition;
import cn.jianxiao.sql.row.EventRow;
import cn.jianxiao.sql.row.IntakeKind;
import cn.jianxiao.sql.row.IntakeRow;
import cn.jianxiao.sql.row.Judgement;
import cn.jianxiao.sql.row.ProjectRow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** 随机办件: cases with all that sources do to them: late, entered at once, days only, incomplete, revised, voided, repeated. */
final class SeededFlows {

    static final LocalDate FROM = LocalDate.of(2026, 2, 1);
    static final LocalDate TO = LocalDate.of(2026, 3, 20);

    private static final int PROJECTS = 9;
    private static final List<List<Integer>> WALKS = List.of(
            List.of(1, 3, 11),
            List.of(1, 3, 8, 11),
            List.of(1, 3, 6, 7, 12),
            List.of(3, 11),
            List.of(1, 11),
            List.of(11),
            List.of(1, 3),
            List.of(1, 3, 9, 13),
            List.of(1, 4),
            List.of(1, 3, 20, 11));

    private final Random random;
    private final List<ApprovalEvent> events = new ArrayList<>();
    private final List<CaseRow> cases = new ArrayList<>();
    private final List<ProjectRow> projects = new ArrayList<>();
    private final List<IntakeRow> refused = new ArrayList<>();

    private SeededFlows(long seed) {
        this.random = new Random(seed);
    }

    static SeededFlows of(long seed, int cases) {
        SeededFlows flows = new SeededFlows(seed);
        for (int i = 0; i < PROJECTS; i++) {
            flows.projects.add(
                    new ProjectRow("P" + i, "", "", "", "", i % 2 == 0 ? "A" : "B", 3, flows.moment(), "heads", 1));
        }
        for (int i = 0; i < cases; i++) {
            flows.aCase(i);
            flows.refusal(i);
        }
        return flows;
    }

    /** As the source sent them, repetitions included. */
    List<ApprovalEvent> events() {
        return events;
    }

    List<CaseRow> cases() {
        return cases;
    }

    List<ProjectRow> projects() {
        return projects;
    }

    List<IntakeRow> refused() {
        return refused;
    }

    Store stored() {
        return Store.open()
                .insertBatch(
                        EventRow.TABLE,
                        events.stream().map(event -> EventRow.of(event, "")).toList())
                .insertBatch(CaseRow.TABLE, cases)
                .insertBatch(ProjectRow.TABLE, projects)
                .insertBatch(IntakeRow.TABLE, refused);
    }

    private void aCase(int number) {
        String division = random.nextBoolean() ? "A" : "B";
        String department = division + "-" + random.nextInt(2);
        String source = random.nextInt(3) == 0 ? "one" : "two";
        String handler = chance(10) ? "" : "handler-" + random.nextInt(3);
        String project = "P" + random.nextInt(PROJECTS + 1);
        List<Integer> walk = WALKS.get(random.nextInt(WALKS.size()));
        List<Instant> times = times(walk.size());
        List<Instant> arrivals = arrivals(number, times);
        boolean declared = chance(8);
        EventSet set = new EventSet();
        for (int i = 0; i < walk.size(); i++) {
            ApprovalEvent event = ApprovalEvent.builder()
                    .id("e-" + number + "-" + i)
                    .source(source)
                    .project(project)
                    .caseId("case-" + number)
                    .division(chance(3) ? "" : division)
                    .department(chance(3) ? "" : department)
                    .departmentName(department + " name")
                    .matter(chance(3) ? "" : "matter")
                    .stageCode(chance(3) ? 0 : chance(3) ? 7 : 2)
                    .kindCode(chance(3) ? 0 : chance(3) ? 9 : 1)
                    .accessModeCode(chance(10) ? 0 : chance(3) ? 4 : 1)
                    .flowTypeCode(chance(3) ? 11 : 3)
                    .limitDays(chance(10) ? 0 : 5)
                    .pauseKind(chance(50) ? "" : "公示")
                    .handler(chance(5) ? "" : handler)
                    .remark(chance(50) ? "" : "remark")
                    .statusCode(walk.get(i))
                    .occurredAt(times.get(i))
                    .receivedAt(arrivals.get(i))
                    .flags(declared ? Set.of(EventFlag.BACKFILLED) : Set.of())
                    .build();
            send(event, set);
            if (chance(8)) {
                send(
                        later(event)
                                .remark("revised")
                                .occurredAt(event.occurredAt().plusSeconds(60))
                                .build(),
                        set);
            }
            if (chance(4)) {
                Set<EventFlag> flags = EnumSet.of(EventFlag.VOIDED);
                flags.addAll(event.flags());
                send(later(event).flags(flags).build(), set);
            }
            if (chance(5)) {
                send(later(event).build(), set);
            }
        }
        row(set, source, division, department, handler, declared);
    }

    private void row(
            EventSet set, String source, String division, String department, String handler, boolean declared) {
        List<ApprovalEvent> valid = set.valid();
        if (valid.isEmpty()) {
            return;
        }
        CaseHistory history = CaseHistory.of(valid);
        ApprovalEvent any = valid.get(0);
        ACase row = ACase.of(any.project(), any.caseId())
                .from(source)
                .in(division, department)
                .handledBy(handler)
                .backfilled(declared)
                .found(history.findings().stream()
                        .map(finding -> finding.reason().code())
                        .toList());
        @Nullable Instant ended = history.ended();
        cases.add((ended == null ? row : row.ended(ended, Judgement.EARLY)).row());
    }

    private void send(ApprovalEvent event, EventSet set) {
        events.add(event);
        set.add(event);
    }

    private EventBuilder later(ApprovalEvent event) {
        return EventBuilder.from(event).receivedAt(event.receivedAt().plusSeconds(3600 + random.nextInt(100_000)));
    }

    /** Days apart, seconds apart, all at once, or days alone. */
    private List<Instant> times(int steps) {
        int manner = random.nextInt(6);
        Instant start = manner == 5 ? midnight(moment()) : moment();
        Instant at = start;
        List<Instant> times = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            times.add(at);
            at = switch (manner) {
                case 0 -> at.plusMillis(500L * random.nextInt(5));
                case 1 -> at.plusMillis(random.nextInt(300));
                case 5 -> at.plus(Duration.ofDays(random.nextInt(3)));
                default -> at.plus(Duration.ofMinutes(random.nextInt(4 * 24 * 60)));
            };
        }
        return times;
    }

    /** Each soon after, all at once after the last, or in a block with other cases. */
    private List<Instant> arrivals(int number, List<Instant> times) {
        Instant last = times.get(times.size() - 1);
        Instant base = switch (random.nextInt(4)) {
            case 0 -> last.plus(Duration.ofHours(random.nextInt(24 * 6)));
            case 1 -> Instant.parse("2026-03-20T02:00:00Z").plusSeconds(25L * (number % 40));
            default -> Instant.EPOCH;
        };
        return IntStream.range(0, times.size())
                .mapToObj(i -> base.equals(Instant.EPOCH)
                        ? times.get(i).plusSeconds(random.nextInt(3600))
                        : base.plusMillis(i * (long) random.nextInt(25_000)))
                .toList();
    }

    private void refusal(int number) {
        boolean rejected = chance(12);
        refused.add(new IntakeRow(
                "events",
                0,
                number,
                random.nextBoolean() ? "one" : "two",
                "",
                IntakeKind.REJECTION,
                "r" + number,
                "P" + random.nextInt(PROJECTS + 1),
                "",
                moment(),
                rejected ? Disposition.REJECTED : Disposition.ACCEPTED,
                rejected ? "intake.missing" : "",
                rejected ? "project" : "",
                "",
                "",
                1));
    }

    private Instant moment() {
        return Instant.parse("2026-01-20T00:00:00Z").plusMillis((long) (random.nextDouble() * 60 * 86_400_000L));
    }

    private static Instant midnight(Instant moment) {
        return LocalDate.ofInstant(moment, ACase.ZONE).atStartOfDay(ACase.ZONE).toInstant();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
