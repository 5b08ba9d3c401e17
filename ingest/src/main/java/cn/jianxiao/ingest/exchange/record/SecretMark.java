package cn.jianxiao.ingest.exchange.record;

import cn.jianxiao.ingest.exchange.table.Column;
import cn.jianxiao.ingest.exchange.table.ExchangeRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** 涉密标记 (SH7): what a row says of being classified; the intake judges it. */
final class SecretMark {

    private static final Set<String> NONE = Set.of("0", "否", "false");

    private SecretMark() {}

    /** The first that any of these rows bears, empty where none does. */
    @SafeVarargs
    static String of(Optional<ExchangeRow>... rows) {
        return Stream.of(rows)
                .flatMap(Optional::stream)
                .flatMap(row -> List.of(row.text(Column.SFSM), row.text(Column.SFSMXM)).stream())
                .filter(mark -> !mark.isEmpty() && !NONE.contains(mark))
                .findFirst()
                .orElse("");
    }
}
