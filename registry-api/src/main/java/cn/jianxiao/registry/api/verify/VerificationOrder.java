package cn.jianxiao.registry.api.verify;

import cn.jianxiao.code.graph.Phase;
import cn.jianxiao.registry.api.request.Required;
import cn.jianxiao.registry.verify.Application;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 受理前核验申请: what an application does not say is not compared. */
record VerificationOrder(
        @Nullable String code,
        @Required Phase phase,
        @Nullable String name,
        @Nullable String owner,
        @Nullable String division,
        @Nullable BigDecimal totalInvestment) {

    Application application() {
        return new Application(
                Objects.requireNonNullElse(code, ""),
                phase,
                Optional.ofNullable(name),
                Optional.ofNullable(owner),
                Optional.ofNullable(division),
                Optional.ofNullable(totalInvestment));
    }
}
