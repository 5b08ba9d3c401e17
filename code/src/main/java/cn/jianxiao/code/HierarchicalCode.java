package cn.jianxiao.code;

import java.util.Optional;

/**
 * 层级编码: a project's code or a code split from it. The hierarchy is the grammar's: what the text alone tells. Links
 * that merge codes (CQ3) are kept beside the codes, not in them.
 *
 * <p>Two codes are equal when their texts are; the natural order is that of the texts, so a code comes before the codes
 * split from it.
 */
public sealed interface HierarchicalCode extends Comparable<HierarchicalCode>
        permits NationalCode, GuangdongCode, ChongqingCode {

    /** The text in its normal form. */
    String value();

    /** The project code or main code at the top; the code itself when it is the top. */
    HierarchicalCode root();

    /** The code this one was split from, empty at the top. */
    Optional<HierarchicalCode> parent();

    /** 0 for a project or main code, 1 or 2 for a code split from it. */
    int depth();

    @Override
    default int compareTo(HierarchicalCode other) {
        return value().compareTo(other.value());
    }
}
