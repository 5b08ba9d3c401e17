package cn.jianxiao.registry.api.caller;

import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Accounts;
import cn.jianxiao.registry.api.problem.NotDone;
import cn.jianxiao.registry.api.problem.ProblemKind;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Finds the caller of the request at hand; rights are read anew each time, so that a change holds at once. */
@Component
public final class Callers {

    private final Accounts accounts;

    Callers(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @throws NotDone where nobody is known to call */
    public Caller current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof KeyAuthentication key) {
            return Caller.of(key.key());
        }
        if (authentication == null) {
            throw NotDone.because(ProblemKind.UNAUTHENTICATED);
        }
        return accounts.find(authentication.getName())
                .filter(Account::enabled)
                .map(Caller::of)
                .orElseThrow(() -> NotDone.because(ProblemKind.UNAUTHENTICATED));
    }
}
