package cn.jianxiao.registry.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * 接口密钥: a system that may call the interface. What it proves itself with is nowhere kept.
 *
 * @param id names it in lists, in logs and in history
 * @param name which system, as people call it
 * @param scopes what it may do
 * @param districts 行政区划 it reaches; empty means all
 * @param enabled false locks it out at once and keeps its history
 * @param createdBy the account that made it
 * @param lastUsed to the minute; empty when never
 */
public record ApiKey(
        String id,
        String name,
        Set<ApiScope> scopes,
        Set<String> districts,
        boolean enabled,
        String createdBy,
        Instant createdAt,
        Optional<Instant> lastUsed) {

    public ApiKey {
        scopes = Set.copyOf(scopes);
        districts = Set.copyOf(districts);
    }
}
