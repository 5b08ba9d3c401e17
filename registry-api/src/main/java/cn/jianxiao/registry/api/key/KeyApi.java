package cn.jianxiao.registry.api.key;

import cn.jianxiao.registry.access.ApiKeys;
import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.api.caller.Caller;
import cn.jianxiao.registry.api.caller.Needs;
import cn.jianxiao.registry.api.problem.NotDone;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 密钥接口 (CQ10). */
@RestController
@RequestMapping(KeyApi.PATH)
final class KeyApi {

    static final String PATH = "/api/v1/api-keys";

    private final ApiKeys keys;

    KeyApi(ApiKeys keys) {
        this.keys = keys;
    }

    @GetMapping
    @Needs(ApiScope.KEYS_WRITE)
    List<KeyView> listKeys() {
        return keys.all().stream().map(KeyView::of).toList();
    }

    /** An administrator of some districts makes keys for these only. */
    @PostMapping
    @Needs(ApiScope.KEYS_WRITE)
    ResponseEntity<NewKey> issueKey(@RequestBody KeyOrder order, Caller caller) {
        var issued = keys.issue(order.wish(caller), caller.actor().account());
        return ResponseEntity.created(URI.create(PATH + "/" + issued.key().id()))
                .body(new NewKey(KeyView.of(issued.key()), issued.token()));
    }

    @DeleteMapping("/{id}")
    @Needs(ApiScope.KEYS_WRITE)
    KeyView revokeKey(@PathVariable String id, Caller caller) {
        if (!keys.revoke(id, caller.at(Instant.now()))) {
            throw NotDone.unknown();
        }
        return keys.find(id).map(KeyView::of).orElseThrow(NotDone::unknown);
    }
}
