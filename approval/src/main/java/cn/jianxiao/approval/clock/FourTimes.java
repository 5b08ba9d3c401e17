package cn.jianxiao.approval.clock;

/** 四类用时: a case's span and the four parts that add up to it, in days of one unit. */
public record FourTimes(int beforeAcceptance, int government, int correction, int special) {

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
