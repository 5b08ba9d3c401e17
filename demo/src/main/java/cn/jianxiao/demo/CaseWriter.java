package cn.jianxiao.demo;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.EventStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** 办件编写: turns a walk and its pace into the events a source would send. */
final class CaseWriter {

    private static final List<String> SPECIAL_KINDS = List.of("专家评审", "公示", "听证", "检验检测", "现场踏勘", "鉴定");
    private static final List<String> MISSING = List.of("总平面图", "用地红线图", "授权委托书", "专家评审意见", "消防设计文件", "资金来源证明");
    private static final double NEVER_FINISHED = 0.004;
    private static final double ON_THE_LAST_DAY = 0.1;

    /** A whole case as planned, later than today included. */
    record Written(List<ApprovalEvent> events, LocalDateTime end, boolean passed) {}

    private final Dice dice;

    CaseWriter(Dice dice) {
        this.dice = dice;
    }

    /**
     * One case.
     *
     * @param head what all its events have in common
     * @param late how likely it misses its limit
     */
    Written write(ApprovalEvent head, CaseHabits habits, LocalDateTime start, double late) {
        List<EventStatus> walk = CaseWalk.of(dice, habits);
        List<CasePace.Step> steps = new CasePace(dice).steps(walk, start, officeDays(head.limitDays(), late));
        Instant entered = enteredAfterTheFact(steps);
        List<ApprovalEvent> events = new ArrayList<>();
        String pauseKind = "";
        for (CasePace.Step step : steps) {
            pauseKind = pauseKind(step.status(), pauseKind);
            Instant occurred = OfficeHours.instant(step.at());
            events.add(EventBuilder.from(head)
                    .id(id(head, events.size() + 1))
                    .status(step.status())
                    .occurredAt(occurred)
                    .receivedAt(head.is(EventFlag.BACKFILLED) ? entered : soonAfter(occurred))
                    .pauseKind(pauseKind)
                    .remark(remark(step.status()))
                    .sequence(head.source().startsWith("gd-") ? events.size() + 1 : 0)
                    .build());
        }
        CasePace.Step last = steps.get(steps.size() - 1);
        boolean passed = last.status() == EventStatus.PASSED || last.status() == EventStatus.PASSED_WITH_TOLERANCE;
        return new Written(events, last.at(), passed);
    }

    static String id(ApprovalEvent head, int number) {
        return head.caseId() + (number < 10 ? "-0" : "-") + number;
    }

    private int officeDays(int limit, double late) {
        if (dice.chance(NEVER_FINISHED)) {
            return limit + dice.between(60, 200);
        }
        if (dice.chance(late)) {
            return limit + 1 + dice.between(0, limit);
        }
        return dice.chance(ON_THE_LAST_DAY) ? limit : (int) (limit * dice.between(0.1, 0.95));
    }

    private Instant enteredAfterTheFact(List<CasePace.Step> steps) {
        LocalDateTime end = steps.get(steps.size() - 1).at();
        return OfficeHours.instant(
                new OfficeHours(dice).onOrAfter(end.toLocalDate().plusDays(dice.between(10, 40))));
    }

    private Instant soonAfter(Instant occurred) {
        int minutes = dice.chance(0.94) ? dice.between(1, 25) : dice.between(31, 600);
        return occurred.plus(Duration.ofMinutes(minutes)).plusSeconds(dice.between(0, 59));
    }

    private String pauseKind(EventStatus status, String last) {
        if (status == EventStatus.SPECIAL_STARTED) {
            return dice.pick(SPECIAL_KINDS);
        }
        return status == EventStatus.SPECIAL_ENDED ? last : "";
    }

    private String remark(EventStatus status) {
        return switch (status) {
            case CORRECTION_STARTED -> "一次性告知补正：" + dice.pick(MISSING);
            case NOT_ACCEPTED -> "不属于本机关职权范围";
            case REFUSED -> "申请材料不符合法定形式";
            case FAILED -> "不符合审批条件";
            case PASSED_WITH_TOLERANCE -> "容缺材料后补：" + dice.pick(MISSING);
            case DISCARDED, RECALLED -> "申请人撤回申请";
            case REVOKED -> "依法撤销原决定";
            case UNKNOWN, RECEIVED, CORRECTION_ENDED, ACCEPTED, HANDLING, SPECIAL_STARTED, SPECIAL_ENDED, PASSED -> "";
        };
    }
}
