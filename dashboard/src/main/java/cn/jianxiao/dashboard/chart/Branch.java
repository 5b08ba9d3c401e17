package cn.jianxiao.dashboard.chart;

import java.util.LinkedHashMap;

/** A branch of an option tree under construction. */
public final class Branch extends LinkedHashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    Branch() {}

    public Branch and(String name, Object value) {
        put(name, value);
        return this;
    }
}
