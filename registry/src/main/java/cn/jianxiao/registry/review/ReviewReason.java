package cn.jianxiao.registry.review;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.ReasonCode;

/** 审核原因 (SC4): why a review is not kept. All are hard. */
public enum ReviewReason implements ReasonCode {
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

    @Override
    public boolean hard() {
        return true;
    }

    Finding about(String field, String value) {
        return Finding.of(this, field, value, Finding.NO_POSITION);
    }

    /** For logs; what people see comes from the bundle. */
    @Override
    public String toString() {
        return explanation;
    }
}
