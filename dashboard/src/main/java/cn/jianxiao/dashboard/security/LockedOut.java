package cn.jianxiao.dashboard.security;

import cn.jianxiao.registry.signin.RetryLater;
import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** 暂停登录: thrown while an account or an address has to wait; tells nothing of the account but for how long. */
final class LockedOut extends LockedException implements RetryLater {

    private static final long serialVersionUID = 1L;
    private static final int MILLIS = 1000;

    private final Duration left;

    LockedOut(Duration left) {
        super("Too many failures");
        this.left = left;
    }

    @Override
    public long retrySeconds() {
        return Math.max(1, Math.ceilDiv(left.toMillis(), MILLIS));
    }
}
