package cn.jianxiao.registry.api.caller;

import cn.jianxiao.registry.access.ApiKey;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A key that was proven. Its rights are its authorities, as {@code SCOPE_codes:read}. */
public final class KeyAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    /** Before the text of a scope in an authority. */
    public static final String AUTHORITY = "SCOPE_";

    private final transient ApiKey key;

    public KeyAuthentication(ApiKey key) {
        super(AuthorityUtils.createAuthorityList(
                key.scopes().stream().map(scope -> AUTHORITY + scope.text()).toList()));
        this.key = key;
        setAuthenticated(true);
    }

    ApiKey key() {
        return key;
    }

    @Override
    public Object getPrincipal() {
        return key.id();
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
