package cn.jianxiao.registry.api.key;

import cn.jianxiao.code.Finding;
import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.access.KeyWish;
import cn.jianxiao.registry.api.caller.Caller;
import cn.jianxiao.registry.api.problem.ApiReason;
import cn.jianxiao.registry.api.problem.NotDone;
import cn.jianxiao.registry.api.request.Required;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 密钥申请. */
record KeyOrder(
        @Required String name,
        @Required List<String> scopes,
        @Nullable List<String> districts) {

    KeyWish wish(Caller caller) {
        List<Finding> findings = new ArrayList<>();
        Set<ApiScope> known = EnumSet.noneOf(ApiScope.class);
        for (String scope : scopes) {
            ApiScope.of(scope)
                    .ifPresentOrElse(known::add, () -> findings.add(ApiReason.UNKNOWN_VALUE.about("scopes", scope)));
        }
        Set<String> wished = districts == null ? Set.of() : Set.copyOf(districts);
        boolean within = caller.districts().isEmpty()
                || (!wished.isEmpty() && caller.districts().containsAll(wished));
        if (!within) {
            findings.add(ApiReason.OUT_OF_REACH.about("districts", String.join(",", wished)));
        }
        if (!findings.isEmpty()) {
            throw NotDone.refused(findings);
        }
        return new KeyWish(name, known, wished);
    }
}
