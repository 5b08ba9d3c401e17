package cn.jianxiao.registry.account;

/** A change of an account that its rules forbid. Pages show the {@link #reason()} in the user's language. */
public final class AccountRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NAME_TAKEN,
        PASSWORD_TOO_SHORT,
        WRONG_PASSWORD,
        /** 没有这个账号. */
        UNKNOWN,
        /** 最后一个管理员: without one nobody could administer anything. */
        LAST_ADMINISTRATOR,
        /** 命令行账号: made at each start as it has to be. */
        RESERVED
    }

    private final Reason reason;

    AccountRefused(Reason reason) {
        super("Account refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
