package cn.jianxiao.registry.signin;

/** 稍后再试 (SH7): a refusal that time alone ends; whoever answers a caller tells it when to come again. */
public interface RetryLater {

    /** Whole seconds until it may be tried again, at least one: as RFC 9110's {@code Retry-After} counts. */
    long retrySeconds();
}
