package cn.jianxiao.approval.quality;

/**
 * 数据质量目标值: what decides whether an event is in time and a case suspicious. All are settings of an installation.
 *
 * @param targetMinutes an event is in time that arrives so many minutes after it happened
 * @param entrySeconds a flow whose events arrive within so many seconds was entered at once
 * @param spanDays and is suspicious when its own times span so many days
 * @param lagDays and looks back-filled when it arrived so many days after the last of its times
 * @param approvalSeconds a decision so soon after acceptance was not made in that time
 * @param blockCases so many decisions of one handler make a block
 * @param blockGapSeconds between two arrivals of one block lie at most so many seconds
 * @param codeDays so many days before the application for its code a project's cases may begin
 */
public record QualityThresholds(
        int targetMinutes,
        int entrySeconds,
        int spanDays,
        int lagDays,
        int approvalSeconds,
        int blockCases,
        int blockGapSeconds,
        int codeDays) {

    public QualityThresholds {
        if (targetMinutes < 0 || entrySeconds < 0 || blockGapSeconds < 0 || approvalSeconds < 0 || codeDays < 0) {
            throw new IllegalArgumentException("Minutes, seconds and days of a threshold are not negative");
        }
        if (spanDays < 1 || lagDays < 1 || blockCases < 2) {
            throw new IllegalArgumentException("A span and a lag take a day, a block two cases");
        }
    }

    /**
     * As shipped: the 30 minutes of the notice of 2026 on exchange; two seconds for a decision, since systems move times by
     * one or two only to keep an order; the rest are of our own choice.
     */
    public static QualityThresholds standard() {
        return new QualityThresholds(30, 60, 2, 3, 2, 10, 60, 1);
    }
}
