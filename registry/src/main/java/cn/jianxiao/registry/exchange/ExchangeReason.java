package cn.jianxiao.registry.exchange;

import cn.jianxiao.code.HardReason;

/** 交换库原因: why the settings of an exchange database are not stored. */
public enum ExchangeReason implements HardReason {
    NAME("exchange.name", "a name has 1 to 64 small letters, digits and hyphens"),
    NAME_TAKEN("exchange.name-taken", "there is such a source already"),
    URL("exchange.url", "an address begins with jdbc: and is not of this product's own database"),
    PASSWORD_IN_URL("exchange.password-in-url", "a password does not belong in an address, which everybody sees"),
    POLL("exchange.poll", "a poll comes every 10 seconds to every day"),
    OVERLAP("exchange.overlap", "the overlap is of 0 to 1440 minutes"),
    UNKNOWN("exchange.unknown", "there is no such source");

    private final String code;
    private final String explanation;

    ExchangeReason(String code, String explanation) {
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
