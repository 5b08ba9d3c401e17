package cn.jianxiao.code;

/** 原因码: why a value was refused or doubted. Implemented by one enum per area, so that every set of reasons is closed. */
public interface ReasonCode {

    /** A stable key, for storage, counting and the text bundles. Never changes once released. */
    String code();

    /** True when the value cannot be used; false when it is used and the doubt is only reported. */
    boolean hard();
}
