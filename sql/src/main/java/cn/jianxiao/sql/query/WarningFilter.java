package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.choice;
import static cn.jianxiao.sql.query.Parameter.filter;

import java.util.ArrayList;
import java.util.List;

/** 预警筛选: what the questions about warnings have in common; see {@code fragments/warning_filter.sql}. */
final class WarningFilter {

    private static final List<Parameter> PARAMETERS = List.of(
            choice("state", "any", "standing", "raised", "reminded", "resolved", "withdrawn"),
            choice("level", "any", "yellow", "red"),
            choice("subject", "any", "case", "pause", "stage", "project", "archive"),
            choice("holder", "any", "department", "reform_office", "district_leader"),
            filter("division"),
            filter("department"),
            filter("project"),
            filter("case_id"));

    private WarningFilter() {}

    /** These, then others. */
    static Parameter[] and(Parameter... others) {
        List<Parameter> all = new ArrayList<>(PARAMETERS);
        all.addAll(List.of(others));
        return all.toArray(Parameter[]::new);
    }
}
