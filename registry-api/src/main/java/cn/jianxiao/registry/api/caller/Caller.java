package cn.jianxiao.registry.api.caller;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.access.ApiKey;
import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.account.Account;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * 调用方: an account or the key of a system.
 *
 * @param actor under which its deeds enter the history: an account by its name, a key as {@code key:ID}
 * @param districts 行政区划 it reaches; empty means all
 */
public record Caller(Actor actor, Set<ApiScope> scopes, Set<String> districts) {

    private static final String KEY = "key:";

    public Caller {
        scopes = Set.copyOf(scopes);
        districts = Set.copyOf(districts);
    }

    static Caller of(Account account) {
        String department =
                String.join(",", account.departments().stream().sorted().toList());
        return new Caller(new Actor(account.name(), department), ApiScope.of(account.role()), account.districts());
    }

    static Caller of(ApiKey key) {
        return new Caller(new Actor(KEY + key.id(), ""), key.scopes(), key.districts());
    }

    public boolean may(ApiScope scope) {
        return scopes.contains(scope);
    }

    /** What this caller does at that moment, in the milliseconds that are stored. */
    public Stamp at(Instant moment) {
        return new Stamp(actor, moment.truncatedTo(ChronoUnit.MILLIS));
    }
}
