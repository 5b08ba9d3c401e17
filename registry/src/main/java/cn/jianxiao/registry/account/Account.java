package cn.jianxiao.registry.account;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * 账号.
 *
 * @param name what the user types at login: small letters, digits, {@code . _ -}, up to 64
 * @param title how the user is addressed on a page, such as 市工改办
 * @param role what the account may do
 * @param districts 行政区划 it sees; empty means all, which only an unbounded role may
 * @param departments 部门 it sees within its districts; empty means all of them
 * @param enabled false locks it out and keeps its history
 */
public record Account(
        String name, String title, Role role, Set<String> districts, Set<String> departments, boolean enabled) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    public Account {
        districts = Set.copyOf(districts);
        departments = Set.copyOf(departments);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not an account name: '" + name + "'");
        }
        if (districts.isEmpty() && (role.isBounded() || !departments.isEmpty())) {
            throw new IllegalArgumentException("Account '" + name + "' of role " + role + " needs districts");
        }
    }

    /** An account that sees everything its role allows. */
    public static Account unbounded(String name, String title, Role role) {
        return new Account(name, title, role, Set.of(), Set.of(), true);
    }

    /** An account that sees these districts only. */
    public static Account ofDistricts(String name, String title, Role role, Set<String> districts) {
        return new Account(name, title, role, districts, Set.of(), true);
    }

    /** The same, let in or not. */
    public Account enabled(boolean so) {
        return new Account(name, title, role, districts, departments, so);
    }

    public boolean seesEverything() {
        return districts.isEmpty();
    }
}
