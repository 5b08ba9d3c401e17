package cn.jianxiao.dashboard.security;

import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Accounts;
import cn.jianxiao.sql.query.Scope;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/**
 * 当前用户: the account of the one who asks, read anew each time, so that a lock or a change of scope takes effect at
 * once and not at the next login.
 */
@Component
public final class CurrentUser {

    private final Accounts accounts;
    private final SecurityContextHolderStrategy contexts;

    CurrentUser(Accounts accounts, SecurityContextHolderStrategy contexts) {
        this.accounts = accounts;
        this.contexts = contexts;
    }

    /** @throws AccessDeniedException if nobody is logged in, or the account is gone or locked */
    public Account account() {
        Authentication authentication = contexts.getContext().getAuthentication();
        if (authentication == null) {
            throw new AccessDeniedException("Nobody is logged in");
        }
        return accounts.find(authentication.getName())
                .filter(Account::enabled)
                .orElseThrow(() -> new AccessDeniedException("No such account, or locked"));
    }

    /** How far the current user sees: the one place where an account becomes a scope. */
    public Scope scope() {
        Account account = account();
        return account.seesEverything() ? Scope.everything() : Scope.of(account.districts(), account.departments());
    }
}
