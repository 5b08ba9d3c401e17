package cn.jianxiao.demo;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** 脏数据: what goes wrong with the events of a case between an office and us, each seen in real exchanges. */
enum Disturbance {
    /** 缺接件. */
    NO_RECEIPT(0.01, (events, dice) -> Edits.without(events, EventStatus.RECEIVED)),
    /** 缺受理: decided without ever being accepted. */
    NO_ACCEPTANCE(0.012, (events, dice) -> Edits.without(events, EventStatus.ACCEPTED)),
    /** 特别程序未结束. */
    UNCLOSED_SPECIAL(0.06, (events, dice) -> Edits.without(events, EventStatus.SPECIAL_ENDED)),
    /** 特别程序重复开始. */
    REPEATED_SPECIAL(0.04, (events, dice) -> Edits.repeated(events, EventStatus.SPECIAL_STARTED)),
    /** 补正起止颠倒. */
    REVERSED_CORRECTION(
            0.03,
            (events, dice) -> Edits.swapped(events, EventStatus.CORRECTION_STARTED, EventStatus.CORRECTION_ENDED)),
    /** 特别程序起止颠倒. */
    REVERSED_SPECIAL(
            0.03, (events, dice) -> Edits.swapped(events, EventStatus.SPECIAL_STARTED, EventStatus.SPECIAL_ENDED)),
    /** 只记日期: all events of one day bear the same time, and the source keeps no order. */
    DAYS_ONLY(0.03, (events, dice) -> Edits.daysOnly(events)),
    /** 秒批: the whole case entered within seconds, to keep an order. */
    IN_SECONDS(0.008, (events, dice) -> Edits.inSeconds(events)),
    /** 状态码未知. */
    UNKNOWN_STATUS(0.006, Edits::unknownStatus),
    /** 代码表外的值. */
    UNKNOWN_LIST_VALUE(0.006, Edits::unknownListValue),
    /** 录错后作废: a wrong row that was sent, then voided under the same id. */
    VOIDED_ROW(0.008, Edits::voidedRow),
    /** 重复报送: the same event once more. */
    SENT_TWICE(0.015, Edits::sentTwice),
    /** 子码未登记: the case waits for a code that is never registered. */
    UNREGISTERED_PART(0.004, (events, dice) -> Edits.unregisteredPart(events)),
    /** 项目未登记. */
    UNREGISTERED_PROJECT(0.0015, (events, dice) -> Edits.unregisteredProject(events));

    private final double rate;
    private final BiFunction<List<ApprovalEvent>, Dice, List<ApprovalEvent>> effect;

    Disturbance(double rate, BiFunction<List<ApprovalEvent>, Dice, List<ApprovalEvent>> effect) {
        this.rate = rate;
        this.effect = effect;
    }

    /**
     * The events as they came after all.
     *
     * @param times how many times as often as in everyday exchange; 0 leaves them as they are
     */
    static List<ApprovalEvent> disturb(List<ApprovalEvent> events, double times, Dice dice) {
        List<ApprovalEvent> disturbed = List.copyOf(events);
        for (Disturbance disturbance : values()) {
            if (!disturbed.isEmpty() && dice.chance(disturbance.rate * times)) {
                disturbed = disturbance.effect.apply(new ArrayList<>(disturbed), dice);
            }
        }
        return disturbed;
    }
}
