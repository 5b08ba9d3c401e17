package cn.jianxiao.approval.quality;

import java.util.Locale;

/**
 * 疑点规则 (SH6, SC4, X2): what gives away that a case was handled outside the system or entered after the fact. A suspicion
 * is a reason to look, never a judgement; its thresholds are {@link QualityThresholds}.
 */
public enum Suspicion {
    /** 有结果无受理: decided without ever having been accepted. */
    RESULT_WITHOUT_FLOW(Group.OFF_SYSTEM),
    /** 赋码前已办理: something happened before the project's code was applied for. */
    BEFORE_CODE(Group.OFF_SYSTEM),
    /** 整套流程一次录入: all events arrived within seconds, while their times span days. */
    WHOLE_FLOW_AT_ONCE(Group.OFF_SYSTEM),
    /** 秒批: decided within seconds of acceptance, but not in the same one. */
    APPROVED_IN_SECONDS(Group.OFF_SYSTEM),
    /** 受理办结同一秒: accepted and decided in the same second; not told of times that are only days. */
    SAME_SECOND(Group.OFF_SYSTEM),
    /** 成批办结: one handler's decisions on many cases arrived in one block. */
    BLOCK_OF_APPROVALS(Group.OFF_SYSTEM),
    /** 疑似补录: the whole flow arrived in one block, days after the last of its times, and nobody declared it. */
    ENTERED_LATE(Group.BACK_FILL),
    /** 申报补录: the source itself declared the case as back-filled. */
    DECLARED_BACK_FILL(Group.BACK_FILL);

    /** 类别: what a suspicion is of. */
    public enum Group {
        OFF_SYSTEM,
        BACK_FILL
    }

    private final Group group;

    Suspicion(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    /** As the store and addresses name it: {@code SAME_SECOND} is {@code same_second}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
