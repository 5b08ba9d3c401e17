package cn.jianxiao.dashboard.api;

import cn.jianxiao.registry.account.Accounts;
import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.client.ClickHouseFailure;
import java.util.Map;
import java.util.Objects;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 健康检查: open to all, so it says which parts can be reached and nothing else. */
@RestController
final class HealthApi {

    private static final String DEVELOPMENT = "development";

    private final ClickHouse store;
    private final Accounts accounts;

    HealthApi(ClickHouse store, Accounts accounts) {
        this.store = store;
        this.accounts = accounts;
    }

    /** @param status {@code ok}, or {@code degraded} where a part is away */
    record Health(String status, String version, Map<String, Boolean> parts) {}

    @GetMapping("/api/v1/health")
    ResponseEntity<Health> health() {
        Map<String, Boolean> parts = Map.of("store", reachesStore(), "registry", reachesRegistry());
        boolean whole = !parts.containsValue(false);
        return ResponseEntity.status(whole ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(new Health(whole ? "ok" : "degraded", version(), parts));
    }

    private boolean reachesStore() {
        try {
            return !store.query("SELECT 1", Map.of()).rows().isEmpty();
        } catch (ClickHouseFailure away) {
            return false;
        }
    }

    private boolean reachesRegistry() {
        try {
            accounts.all();
            return true;
        } catch (DataAccessException away) {
            return false;
        }
    }

    private static String version() {
        return Objects.requireNonNullElse(HealthApi.class.getPackage().getImplementationVersion(), DEVELOPMENT);
    }
}
