package cn.jianxiao.dashboard.security;

/** The names of the roles where an annotation wants a text; the same as of {@link cn.jianxiao.registry.account.Role}. */
public final class Roles {

    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    public static final String SUPERVISOR = "SUPERVISOR";

    private Roles() {}
}
