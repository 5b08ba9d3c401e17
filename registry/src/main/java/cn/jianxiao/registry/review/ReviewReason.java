package cn.jianxiao.registry.review;

import cn.jianxiao.code.HardReason;

/** 审核原因 (SC4): why a review is not kept. */
public enum ReviewReason implements HardReason {
    REASON_MISSING("review.reason-missing", "a refusal says why"),
    OUTDATED("review.outdated", "somebody else has reviewed the case meanwhile");

    private final String code;
    private final String explanation;

    ReviewReason(String code, String explanation) {
        this.code = code;
        this.explanation = explanation;
    }

    @Override
    public String code() {
        return code;
    }

    /** For logs; what people see comes from the bundle. */
    @Override
    public String toString() {
        return explanation;
    }
}
