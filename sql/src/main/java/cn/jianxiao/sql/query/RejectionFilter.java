package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.choice;
import static cn.jianxiao.sql.query.Parameter.filter;
import static cn.jianxiao.sql.query.Parameter.number;
import static cn.jianxiao.sql.query.Parameter.openDay;

import java.util.ArrayList;
import java.util.List;

/** 隔离区筛选: what the questions about the quarantine have in common; see {@code fragments/rejection_filter.sql}. */
final class RejectionFilter {

    private static final int ORPHAN_DAYS = 30;

    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.asOf(),
            choice("disposition", "rejected", "orphan", "any"),
            number("orphan_days", ORPHAN_DAYS),
            choice("state", "any", "open", "corrected", "set_aside"),
            filter("source"),
            filter("batch"),
            filter("reason"),
            filter("field"),
            openDay("from"),
            openDay("to"),
            filter("text"),
            filter("places"));

    private RejectionFilter() {}

    /** These, then others. */
    static Parameter[] and(Parameter... others) {
        List<Parameter> all = new ArrayList<>(PARAMETERS);
        all.addAll(List.of(others));
        return all.toArray(Parameter[]::new);
    }
}
