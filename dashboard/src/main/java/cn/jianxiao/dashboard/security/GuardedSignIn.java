package cn.jianxiao.dashboard.security;

import cn.jianxiao.registry.signin.Attempt;
import cn.jianxiao.registry.signin.SignInGuard;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/**
 * 受保护的登录 (SH7): asks the guard before the password is looked at and before its being right is told. The form and the
 * interfaces pass here alike; who is locked out is told nothing of the account.
 */
final class GuardedSignIn implements AuthenticationProvider {

    private final AuthenticationProvider passwords;
    private final SignInGuard guard;

    GuardedSignIn(AuthenticationProvider passwords, SignInGuard guard) {
        this.passwords = passwords;
        this.guard = guard;
    }

    @Override
    public Authentication authenticate(Authentication wanted) {
        Origin origin = Origin.current();
        Attempt attempt = new Attempt(wanted.getName(), origin.address(), origin.way());
        refuseLocked(attempt);
        Authentication signedIn = checked(wanted, attempt);
        refuseLocked(attempt);
        guard.succeeded(attempt);
        return signedIn;
    }

    private Authentication checked(Authentication wanted, Attempt attempt) {
        try {
            Authentication signedIn = passwords.authenticate(wanted);
            if (signedIn == null) {
                throw new InternalAuthenticationServiceException("Passwords are checked by nobody");
            }
            return signedIn;
        } catch (InternalAuthenticationServiceException away) { // nobody's fault who signs in
            throw away;
        } catch (AuthenticationException wrong) {
            guard.failed(attempt);
            throw wrong;
        }
    }

    private void refuseLocked(Attempt attempt) {
        guard.lockedFor(attempt).ifPresent(left -> {
            throw new LockedOut(left);
        });
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }
}
