package cn.jianxiao.sql.query;

import java.util.Set;

/** 数据范围: what a user may see. Every query takes one; there is no query without. */
public sealed interface Scope {

    /** 全部: everything, for the supervisors of the whole city. */
    static Scope everything() {
        return new Everything();
    }

    /** All departments of these divisions. */
    static Scope ofDivisions(Set<String> divisions) {
        return new Part(divisions, Set.of());
    }

    /** These departments within these divisions; no departments stands for all of them. */
    static Scope of(Set<String> divisions, Set<String> departments) {
        return new Part(divisions, departments);
    }

    /** See {@link Scope#everything()}. */
    record Everything() implements Scope {}

    /**
     * 部分: named divisions and, within them, named departments.
     *
     * @param divisions empty allows nothing
     * @param departments empty allows all within the divisions
     */
    record Part(Set<String> divisions, Set<String> departments) implements Scope {

        public Part {
            divisions = Set.copyOf(divisions);
            departments = Set.copyOf(departments);
        }
    }
}
