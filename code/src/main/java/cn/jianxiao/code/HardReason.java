package cn.jianxiao.code;

/** 硬性原因: a reason that never is a mere doubt. */
public interface HardReason extends ReasonCode {

    @Override
    default boolean hard() {
        return true;
    }

    /** A finding of this reason about a field as a whole. */
    default Finding about(String field, String value) {
        return Finding.of(this, field, value, Finding.NO_POSITION);
    }
}
