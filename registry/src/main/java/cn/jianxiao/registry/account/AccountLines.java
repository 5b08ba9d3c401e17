package cn.jianxiao.registry.account;

import java.util.Map;
import java.util.stream.Collectors;

/** Accounts with passwords as text, a line each: name, password, title, apart by tabs. */
final class AccountLines {

    private AccountLines() {}

    static String of(Map<Account, String> passwords) {
        return passwords.entrySet().stream()
                .map(entry -> entry.getKey().name() + "\t" + entry.getValue() + "\t"
                        + entry.getKey().title() + "\n")
                .collect(Collectors.joining());
    }
}
