package cn.jianxiao.registry.api.problem;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.ReasonCode;

/** 接口原因: what can be wrong with the form of a request. All are hard. */
public enum ApiReason implements ReasonCode {
    UNREADABLE("api.unreadable", "the body is no JSON"),
    WRONG_TYPE("api.wrong-type", "the value has another type"),
    UNKNOWN_FIELD("api.unknown-field", "there is no such field"),
    MISSING("api.missing", "the field must be given"),
    UNKNOWN_VALUE("api.unknown-value", "the value is not one of those that may be chosen"),
    OUT_OF_RANGE("api.out-of-range", "the value is outside its range"),
    KEY_MISSING("api.idempotency-key-missing", "this request must name an Idempotency-Key"),
    KEY_FORM("api.idempotency-key-form", "an Idempotency-Key has 1 to 128 visible ASCII characters"),
    SCOPE("api.scope", "the caller lacks this right"),
    OUT_OF_REACH("api.out-of-reach", "the district is not one of the caller's");

    private final String code;
    private final String explanation;

    ApiReason(String code, String explanation) {
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

    public Finding about(String field, String value) {
        return Finding.of(this, field, value, Finding.NO_POSITION);
    }

    /** For logs; what people see comes from a bundle, by {@link #code()}. */
    @Override
    public String toString() {
        return explanation;
    }
}
