package cn.jianxiao.registry.signin;

import cn.jianxiao.registry.audit.AuditEntry;

/**
 * 登录尝试.
 *
 * @param account as typed
 * @param address from where
 * @param way by which: the form, or the address of an interface
 */
public record Attempt(String account, String address, String way) {

    public Attempt {
        account = AuditEntry.plain(account, AuditEntry.LONGEST_ACCOUNT);
        address = AuditEntry.plain(address, AuditEntry.LONGEST_ADDRESS);
    }

    String of(Counted counted) {
        return switch (counted) {
            case ACCOUNT -> account;
            case ADDRESS -> address;
        };
    }
}
