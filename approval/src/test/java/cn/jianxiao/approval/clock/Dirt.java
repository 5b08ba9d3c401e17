package cn.jianxiao.approval.clock;

import static cn.jianxiao.approval.event.EventStatus.ACCEPTED;
import static cn.jianxiao.approval.event.EventStatus.CORRECTION_ENDED;
import static cn.jianxiao.approval.event.EventStatus.CORRECTION_STARTED;
import static cn.jianxiao.approval.event.EventStatus.RECEIVED;
import static cn.jianxiao.approval.event.EventStatus.SPECIAL_ENDED;
import static cn.jianxiao.approval.event.EventStatus.SPECIAL_STARTED;

import cn.jianxiao.approval.event.ApprovalEvent;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;

/** What goes wrong with a case's records, each as often as it takes for all of them to meet. */
enum Dirt {
    RECEIPT_MISSING(8, (events, random) -> Spoil.drop(events, RECEIVED)),
    ACCEPTANCE_MISSING(12, (events, random) -> Spoil.drop(events, ACCEPTED)),
    CORRECTION_UNCLOSED(10, (events, random) -> Spoil.dropOne(events, CORRECTION_ENDED)),
    SPECIAL_UNCLOSED(10, (events, random) -> Spoil.dropOne(events, SPECIAL_ENDED)),
    STEP_REPEATED(6, Spoil::repeat),
    CORRECTION_REVERSED(12, (events, random) -> Spoil.swap(events, CORRECTION_STARTED, CORRECTION_ENDED)),
    SPECIAL_REVERSED(12, (events, random) -> Spoil.swap(events, SPECIAL_STARTED, SPECIAL_ENDED)),
    PAUSES_OVERLAPPING(8, Spoil::overlap),
    EQUAL_TIMES(4, Spoil::equalTimes),
    /** Times a second or two apart, to keep an order. */
    SECONDS_APART(10, Spoil::secondsApart),
    DAYS_ONLY(4, (events, random) -> Spoil.daysOnly(events)),
    STATUS_UNKNOWN(10, Spoil::unknownStatus),
    /** From some step on another version of the flow. */
    FLOW_CHANGED(10, Spoil::changeFlow),
    /** Every step once for each of two versions. */
    FLOWS_AT_ONCE(12, Spoil::twoFlows),
    LATE(6, Spoil::late),
    REVISED(8, Spoil::revise),
    VOIDED(8, Spoil::voidOne),
    SENT_TWICE(6, Spoil::sendTwice);

    private final int oneIn;
    private final BiConsumer<List<ApprovalEvent>, SplittableRandom> effect;

    Dirt(int oneIn, BiConsumer<List<ApprovalEvent>, SplittableRandom> effect) {
        this.oneIn = oneIn;
        this.effect = effect;
    }

    /** It falls on one history in so many. */
    int oneIn() {
        return oneIn;
    }

    /** Never takes the last valid event. */
    void fall(List<ApprovalEvent> events, SplittableRandom random) {
        effect.accept(events, random);
    }
}
