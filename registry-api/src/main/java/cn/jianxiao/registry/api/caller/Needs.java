package cn.jianxiao.registry.api.caller;

import cn.jianxiao.registry.access.ApiScope;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 所需权限: stands at every door of this interface, is checked there and told in its document. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    /** The right without which the door stays shut. */
    ApiScope value();

    /** Whether a request must name an {@code Idempotency-Key}: where doing it twice could not be taken back. */
    boolean idempotencyKey() default false;
}
