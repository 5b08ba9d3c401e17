package cn.jianxiao.approval.event;

import java.time.Instant;

/**
 * 反馈 (NA6, NA8): an evaluation, a suggestion or a complaint about a case or a project, or what became of a promise. No
 * component is null: what is missing is empty, 0 or the epoch.
 *
 * @param id the source's stable identity of it
 * @param occurredAt when it was said, or the promise looked into
 * @param kindCode see {@link FeedbackKind}; unknown numbers are kept
 * @param division 行政区划; empty where that of its case is meant, as with department and matter
 * @param project project code or main code; empty where only a department's own code is known (SH3)
 * @param code the code as reported, may be empty
 * @param caseId 办件编号; empty for what is about the project as a whole
 * @param score 评价得分, from 1 非常不满意 to 5 非常满意; 0 where there is none
 * @param text 内容, may be empty
 * @param answeredAt 答复时间; the epoch while nobody answered
 * @param answer 答复, may be empty
 * @param voided 作废: it is taken out again
 */
public record Feedback(
        String id,
        String source,
        Instant receivedAt,
        Instant occurredAt,
        int kindCode,
        String division,
        String department,
        String departmentName,
        String project,
        String code,
        String caseId,
        String matter,
        String matterName,
        int score,
        String text,
        Instant answeredAt,
        String answer,
        boolean voided)
        implements Received {

    public static final int LOWEST_SCORE = 1;
    public static final int HIGHEST_SCORE = 5;

    public FeedbackKind kind() {
        return FeedbackKind.of(kindCode);
    }

    /** The project; the source where it names none. */
    @Override
    public String key() {
        return project.isEmpty() ? source : project;
    }

    /** The same under that project. */
    public Feedback ofProject(String known) {
        return with(known, receivedAt);
    }

    /** The same as it arrived then. */
    public Feedback receivedAt(Instant time) {
        return with(project, time);
    }

    private Feedback with(String known, Instant time) {
        return new Feedback(
                id,
                source,
                time,
                occurredAt,
                kindCode,
                division,
                department,
                departmentName,
                known,
                code,
                caseId,
                matter,
                matterName,
                score,
                text,
                answeredAt,
                answer,
                voided);
    }
}
