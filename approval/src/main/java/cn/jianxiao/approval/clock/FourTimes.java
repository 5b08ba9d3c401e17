package cn.jianxiao.approval.clock;

import java.util.Map;

/** 四类用时: a case's span and the four parts that add up to it, in one unit. */
public record FourTimes(int beforeAcceptance, int government, int correction, int special) {

    static FourTimes of(Map<TimeKind, Integer> amounts) {
        return new FourTimes(
                amounts.getOrDefault(TimeKind.BEFORE_ACCEPTANCE, 0),
                amounts.getOrDefault(TimeKind.GOVERNMENT, 0),
                amounts.getOrDefault(TimeKind.CORRECTION, 0),
                amounts.getOrDefault(TimeKind.SPECIAL, 0));
    }

    /** 跨度: the whole, from the application to the end. */
    public int span() {
        return beforeAcceptance + government + correction + special;
    }

    public int of(TimeKind kind) {
        return switch (kind) {
            case BEFORE_ACCEPTANCE -> beforeAcceptance;
            case GOVERNMENT -> government;
            case CORRECTION -> correction;
            case SPECIAL -> special;
        };
    }
}
