package cn.jianxiao.sql.query;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns a scope into the parameters of {@code fragments/scope.sql}. */
final class ScopeParameters {

    static final String EVERYTHING = "scope_everything";
    static final String DIVISIONS = "scope_divisions";
    static final String DEPARTMENTS = "scope_departments";

    private ScopeParameters() {}

    static void put(Scope scope, Map<String, Object> values) {
        Set<String> divisions = Set.of();
        Set<String> departments = Set.of();
        if (scope instanceof Scope.Part part) {
            divisions = part.divisions();
            departments = part.departments();
        }
        values.put(EVERYTHING, scope instanceof Scope.Everything ? "1" : "0");
        values.put(DIVISIONS, List.copyOf(divisions));
        values.put(DEPARTMENTS, List.copyOf(departments));
    }
}
