package cn.jianxiao.approval.event;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Builds an {@link ApprovalEvent} by name, since it has more components than anyone can count off. */
public final class EventBuilder {

    private String id = "";
    private String source = "";
    private Instant receivedAt = Instant.EPOCH;
    private Instant occurredAt = Instant.EPOCH;
    private String division = "";
    private String department = "";
    private String departmentName = "";
    private String project = "";
    private String code = "";
    private List<String> linkedCodes = List.of();
    private String caseId = "";
    private String matter = "";
    private String matterName = "";
    private int stageCode;
    private int kindCode;
    private int accessModeCode;
    private int flowTypeCode;
    private String parallelGroup = "";
    private int statusCode;
    private int limitDays;
    private String pauseKind = "";
    private String handler = "";
    private String remark = "";
    private long sequence;
    private Set<EventFlag> flags = Set.of();

    EventBuilder() {}

    /** Starts from an existing event. */
    public static EventBuilder from(ApprovalEvent event) {
        return new EventBuilder()
                .id(event.id())
                .source(event.source())
                .receivedAt(event.receivedAt())
                .occurredAt(event.occurredAt())
                .division(event.division())
                .department(event.department())
                .departmentName(event.departmentName())
                .project(event.project())
                .code(event.code())
                .linkedCodes(event.linkedCodes())
                .caseId(event.caseId())
                .matter(event.matter())
                .matterName(event.matterName())
                .stageCode(event.stageCode())
                .kindCode(event.kindCode())
                .accessModeCode(event.accessModeCode())
                .flowTypeCode(event.flowTypeCode())
                .parallelGroup(event.parallelGroup())
                .statusCode(event.statusCode())
                .limitDays(event.limitDays())
                .pauseKind(event.pauseKind())
                .handler(event.handler())
                .remark(event.remark())
                .sequence(event.sequence())
                .flags(event.flags());
    }

    public EventBuilder id(String id) {
        this.id = id;
        return this;
    }

    public EventBuilder source(String source) {
        this.source = source;
        return this;
    }

    public EventBuilder receivedAt(Instant receivedAt) {
        this.receivedAt = receivedAt;
        return this;
    }

    public EventBuilder occurredAt(Instant occurredAt) {
        this.occurredAt = occurredAt;
        return this;
    }

    public EventBuilder division(String division) {
        this.division = division;
        return this;
    }

    public EventBuilder department(String department) {
        this.department = department;
        return this;
    }

    public EventBuilder departmentName(String departmentName) {
        this.departmentName = departmentName;
        return this;
    }

    public EventBuilder project(String project) {
        this.project = project;
        return this;
    }

    public EventBuilder code(String code) {
        this.code = code;
        return this;
    }

    public EventBuilder linkedCodes(List<String> linkedCodes) {
        this.linkedCodes = linkedCodes;
        return this;
    }

    public EventBuilder caseId(String caseId) {
        this.caseId = caseId;
        return this;
    }

    public EventBuilder matter(String matter) {
        this.matter = matter;
        return this;
    }

    public EventBuilder matterName(String matterName) {
        this.matterName = matterName;
        return this;
    }

    public EventBuilder stageCode(int stageCode) {
        this.stageCode = stageCode;
        return this;
    }

    public EventBuilder kindCode(int kindCode) {
        this.kindCode = kindCode;
        return this;
    }

    public EventBuilder accessModeCode(int accessModeCode) {
        this.accessModeCode = accessModeCode;
        return this;
    }

    public EventBuilder flowTypeCode(int flowTypeCode) {
        this.flowTypeCode = flowTypeCode;
        return this;
    }

    public EventBuilder parallelGroup(String parallelGroup) {
        this.parallelGroup = parallelGroup;
        return this;
    }

    public EventBuilder statusCode(int statusCode) {
        this.statusCode = statusCode;
        return this;
    }

    public EventBuilder limitDays(int limitDays) {
        this.limitDays = limitDays;
        return this;
    }

    public EventBuilder pauseKind(String pauseKind) {
        this.pauseKind = pauseKind;
        return this;
    }

    public EventBuilder handler(String handler) {
        this.handler = handler;
        return this;
    }

    public EventBuilder remark(String remark) {
        this.remark = remark;
        return this;
    }

    public EventBuilder sequence(long sequence) {
        this.sequence = sequence;
        return this;
    }

    public EventBuilder flags(Set<EventFlag> flags) {
        this.flags = flags;
        return this;
    }

    public EventBuilder status(EventStatus status) {
        return statusCode(status.code());
    }

    public EventBuilder stage(Stage stage) {
        return stageCode(stage.code());
    }

    public ApprovalEvent build() {
        return new ApprovalEvent(
                id,
                source,
                receivedAt,
                occurredAt,
                division,
                department,
                departmentName,
                project,
                code,
                linkedCodes,
                caseId,
                matter,
                matterName,
                stageCode,
                kindCode,
                accessModeCode,
                flowTypeCode,
                parallelGroup,
                statusCode,
                limitDays,
                pauseKind,
                handler,
                remark,
                sequence,
                flags);
    }
}
