package cn.jianxiao.code.rule;

/** 码段: one part of a code, in the order of the rule. */
public sealed interface Segment extends SegmentGrammar
        permits CheckDigit, DateSegment, Dictionary, Fixed, ParentCode, ParentSegment, RandomDigits, SerialSegment {

    /** The name by which values and findings go; that of a fixed text is the segment it leads to. */
    String name();

    /** Whether a value is kept of it. */
    default boolean valued() {
        return true;
    }
}
