package cn.jianxiao.registry.signin;

import java.time.Duration;
import org.springframework.core.env.Environment;

/**
 * 登录保护的设置.
 *
 * @param failures so many of one account within the span lock it: {@code jianxiao.signin.failures}, 5 unless set
 * @param addressFailures so many from one address lock that: {@code jianxiao.signin.addressfailures}, 50 unless set; 0 for
 *     an installation where everybody seems to come from the same
 * @param span how long failures count, and how long a lock lasts: {@code jianxiao.signin.minutes}, 15 unless set
 */
public record SignInSettings(int failures, int addressFailures, Duration span) {

    private static final int FAILURES = 5;
    private static final int ADDRESS_FAILURES = 50;
    private static final int MINUTES = 15;

    /** @throws IllegalArgumentException when nothing would be protected, or an address locked before an account */
    public SignInSettings {
        if (failures < 1 || span.toMinutes() < 1) {
            throw new IllegalArgumentException("JIANXIAO_SIGNIN_FAILURES and JIANXIAO_SIGNIN_MINUTES begin with 1");
        }
        if (addressFailures != 0 && addressFailures < failures) {
            throw new IllegalArgumentException(
                    "JIANXIAO_SIGNIN_ADDRESSFAILURES is 0 or not less than JIANXIAO_SIGNIN_FAILURES");
        }
    }

    public static SignInSettings from(Environment environment) {
        return new SignInSettings(
                environment.getProperty("jianxiao.signin.failures", Integer.class, FAILURES),
                environment.getProperty("jianxiao.signin.addressfailures", Integer.class, ADDRESS_FAILURES),
                Duration.ofMinutes(environment.getProperty("jianxiao.signin.minutes", Integer.class, MINUTES)));
    }

    /** How many failures lock what is counted so; 0 when none do. */
    int most(Counted counted) {
        return switch (counted) {
            case ACCOUNT -> failures;
            case ADDRESS -> addressFailures;
        };
    }
}
