package cn.jianxiao.registry.account;

import cn.jianxiao.registry.audit.AuditDeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** 账号变更: what is another after a change, as the audit log tells it. */
final class AccountChange {

    private AccountChange() {}

    /** What kind of change it is; empty where nothing changes. */
    static Optional<AuditDeed> deed(Account before, Account after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        if (before.enabled() == after.enabled()) {
            return Optional.of(AuditDeed.CHANGED);
        }
        return Optional.of(after.enabled() ? AuditDeed.ENABLED : AuditDeed.DISABLED);
    }

    static String told(Account account) {
        return account.title() + "; " + account.role() + "; " + scope(account);
    }

    static String between(Account before, Account after) {
        List<String> changes = new ArrayList<>();
        add(changes, before.title(), after.title());
        add(changes, before.role().name(), after.role().name());
        add(changes, scope(before), scope(after));
        return String.join("; ", changes);
    }

    private static void add(List<String> changes, String before, String after) {
        if (!before.equals(after)) {
            changes.add(before + " → " + after);
        }
    }

    private static String scope(Account account) {
        return names(account.districts()) + " / " + names(account.departments());
    }

    private static String names(Set<String> names) {
        return names.isEmpty() ? "*" : String.join(",", new TreeSet<>(names));
    }
}
