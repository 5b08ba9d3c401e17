package cn.jianxiao.dashboard.store;

import cn.jianxiao.registry.code.CodeUse;
import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.CodeUsage;
import cn.jianxiao.sql.query.Scope;
import org.springframework.stereotype.Component;

/** 码下办件 (SC2): a code with approvals is in use, wherever they are and whoever asks. */
@Component
final class CasesUnderCode implements CodeUse {

    private final ClickHouse store;

    CasesUnderCode(ClickHouse store) {
        this.store = store;
    }

    @Override
    public boolean inUse(String code) {
        return CodeUsage.QUERY
                        .run(store, Scope.everything(), Arguments.none().with("code", code))
                        .getFirst()
                        .cases()
                > 0;
    }
}
