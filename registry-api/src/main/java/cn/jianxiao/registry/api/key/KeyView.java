package cn.jianxiao.registry.api.key;

import cn.jianxiao.registry.access.ApiKey;
import cn.jianxiao.registry.access.ApiScope;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A key as a list shows it. */
record KeyView(
        String id,
        String name,
        List<String> scopes,
        List<String> districts,
        boolean enabled,
        String createdBy,
        Instant createdAt,
        @Nullable Instant lastUsed) {

    static KeyView of(ApiKey key) {
        return new KeyView(
                key.id(),
                key.name(),
                key.scopes().stream().map(ApiScope::text).sorted().toList(),
                key.districts().stream().sorted().toList(),
                key.enabled(),
                key.createdBy(),
                key.createdAt(),
                key.lastUsed().orElse(null));
    }
}
