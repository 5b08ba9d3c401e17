package cn.jianxiao.registry.account;

/**
 * An account with what its password is checked against.
 *
 * @param account whose
 * @param passwordHash hash with its algorithm in front, as in <code>{bcrypt}$2a$...</code>
 */
public record Credential(Account account, String passwordHash) {

    /** Without the hash, which has no business in a log. */
    @Override
    public String toString() {
        return "Credential[" + account.name() + "]";
    }
}
