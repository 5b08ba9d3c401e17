package cn.jianxiao.sql.query;

import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.sql.row.CaseRow;
import cn.jianxiao.sql.row.CaseSubject;
import cn.jianxiao.sql.row.CountedTime;
import cn.jianxiao.sql.row.Judgement;
import cn.jianxiao.sql.row.Running;
import cn.jianxiao.sql.row.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 办件 for tests: accepted at nine in the morning, ended at five in the afternoon, in Chongqing. */
public final class ACase {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final String project;
    private final String caseId;
    private String code;
    private String source = "system";
    private String division = "500112";
    private String department = "dept-1";
    private int limit;
    private int used;
    private @Nullable Instant received;
    private @Nullable Instant accepted;
    private @Nullable Instant ended;
    private @Nullable Instant yellowFrom;
    private @Nullable Instant overdueFrom;
    private Running running = Running.NONE;
    private Instant measuredTo = Instant.EPOCH;
    private Judgement judgement = Judgement.NOT_JUDGED;
    private int corrections;
    private String handler = "";
    private boolean backfilled;
    private List<String> findings = List.of("E1");
    private int accessMode = 1;
    private CountingRule rule = CountingRule.standard();
    private boolean promised;
    private long version = 1;

    private ACase(String project, String caseId) {
        this.project = project;
        this.caseId = caseId;
        this.code = project;
    }

    public static ACase of(String project, String caseId) {
        return new ACase(project, caseId);
    }

    public static Instant morning(String day) {
        return LocalDate.parse(day).atTime(9, 0).atZone(ZONE).toInstant();
    }

    public static Instant afternoon(String day) {
        return LocalDate.parse(day).atTime(17, 0).atZone(ZONE).toInstant();
    }

    /** The first moment of the day. */
    public static Instant start(String day) {
        return LocalDate.parse(day).atTime(LocalTime.MIN).atZone(ZONE).toInstant();
    }

    public ACase in(String division, String department) {
        this.division = division;
        this.department = department;
        return this;
    }

    public ACase from(String source) {
        this.source = source;
        return this;
    }

    public ACase on(String code) {
        this.code = code;
        return this;
    }

    public ACase received(String day) {
        this.received = morning(day);
        return this;
    }

    public ACase accepted(String day) {
        this.accepted = morning(day);
        this.measuredTo = morning(day);
        this.running = Running.GOVERNMENT;
        return this;
    }

    public ACase limit(int days) {
        this.limit = days;
        return this;
    }

    public ACase countedBy(CountingRule rule) {
        this.rule = rule;
        return this;
    }

    public ACase yellowFrom(String day) {
        this.yellowFrom = start(day);
        return this;
    }

    public ACase overdueFrom(String day) {
        this.overdueFrom = start(day);
        return this;
    }

    /** What was used up to the last event. */
    public ACase used(int days) {
        this.used = days;
        return this;
    }

    public ACase measuredTo(String day, Running running) {
        this.measuredTo = afternoon(day);
        this.running = running;
        return this;
    }

    public ACase ended(String day, Judgement judgement) {
        return ended(afternoon(day), judgement);
    }

    public ACase ended(Instant moment, Judgement judgement) {
        this.ended = moment;
        this.measuredTo = moment;
        this.running = Running.NONE;
        this.judgement = judgement;
        return this;
    }

    public ACase corrected(int times) {
        this.corrections = times;
        return this;
    }

    public ACase handledBy(String handler) {
        this.handler = handler;
        return this;
    }

    public ACase backfilled(boolean flag) {
        this.backfilled = flag;
        return this;
    }

    public ACase found(List<String> codes) {
        this.findings = List.copyOf(codes);
        return this;
    }

    public ACase reachedBy(int mode) {
        this.accessMode = mode;
        return this;
    }

    /** Decided on the applicant's promise. */
    public ACase promised() {
        this.promised = true;
        return this;
    }

    public ACase version(long version) {
        this.version = version;
        return this;
    }

    public CaseSubject subject() {
        return new CaseSubject(
                project,
                caseId,
                code,
                source,
                division,
                department,
                department + " name",
                "matter-1",
                "规划许可",
                2,
                1,
                accessMode,
                3,
                "",
                handler);
    }

    public CaseRow row() {
        int finalStatus = ended == null ? 0 : 11;
        int status = ended != null ? 11 : accepted != null ? 3 : 1;
        Times times = new Times(0, used, 0, 0, used);
        return new CaseRow(
                subject(),
                status,
                received,
                accepted,
                ended,
                finalStatus,
                limit,
                overdueFrom == null ? null : overdueFrom.minusMillis(1),
                yellowFrom,
                overdueFrom,
                running,
                measuredTo,
                times,
                times,
                CountedTime.of(rule, used * rule.counting().amountPerDay(), rule.limitOf(limit)),
                judgement,
                corrections,
                0,
                backfilled,
                promised,
                false,
                findings,
                rule.label(),
                3,
                version);
    }
}
