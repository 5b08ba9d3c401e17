package cn.jianxiao.dashboard.user;

import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.AccountRefused;
import cn.jianxiao.registry.account.Accounts;
import java.util.List;
import java.util.function.Supplier;

/** 账号操作: what an administrator can do with accounts; what is lost by it is asked for once more. */
final class AccountDeeds {

    private final Accounts accounts;
    private final Supplier<Stamp> stamp;
    private final Runnable changed;

    /** @param changed called when something was done */
    AccountDeeds(Accounts accounts, Supplier<Stamp> stamp, Runnable changed) {
        this.accounts = accounts;
        this.stamp = stamp;
        this.changed = changed;
    }

    void add() {
        new AccountDialog(accounts, stamp, changed).add();
    }

    void edit(Account account) {
        new AccountDialog(accounts, stamp, changed).edit(account);
    }

    void disable(Account account) {
        confirmed("users.disable", account, () -> accounts.change(account.enabled(false), stamp.get()), changed)
                .losing()
                .open();
    }

    void enable(Account account) {
        confirmed("users.enable", account, () -> accounts.change(account.enabled(true), stamp.get()), changed)
                .open();
    }

    /** The password in use is lost with it. */
    void reset(Account account) {
        String[] password = new String[1];
        confirmed(
                        "users.reset",
                        account,
                        () -> password[0] = accounts.resetPassword(account.name(), stamp.get()),
                        () -> {
                            changed.run();
                            new OnceDialog("password", password[0]).open();
                        })
                .losing()
                .open();
    }

    /** Does it, or says why not. */
    static Foresight attempt(Runnable work, Foresight done) {
        try {
            work.run();
            return done;
        } catch (AccountRefused refused) {
            return Foresight.refused(List.of(Texts.of("refused", refused.reason())));
        }
    }

    private static ActionDialog confirmed(String key, Account account, Runnable work, Runnable afterwards) {
        Foresight consequence = Foresight.possible(List.of(Texts.of(key + ".consequence", account.name())));
        Deed deed = Deed.of(consequence, () -> attempt(work, consequence));
        return new ActionDialog(Texts.of(key) + " " + account.name(), Texts.of(key), deed, afterwards).plain();
    }
}
