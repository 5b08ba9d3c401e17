package cn.jianxiao.dashboard.security;

import cn.jianxiao.registry.account.Credential;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account as Spring Security sees it; its role is its only authority. */
final class AccountUser implements UserDetails {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String passwordHash;
    private final String role;
    private final boolean enabled;

    AccountUser(Credential credential) {
        this.name = credential.account().name();
        this.passwordHash = credential.passwordHash();
        this.role = credential.account().role().name();
        this.enabled = credential.account().enabled();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }
}
