package cn.jianxiao.ingest;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.ReasonCode;
import java.util.ArrayList;
import java.util.List;

/** 问题清单: what was found in one record, all of it, so that a source hears everything at once. */
public final class Findings {

    private static final int LONGEST_VALUE = 200;

    private final List<Finding> all = new ArrayList<>(2);

    /** Notes something; long values are cut. */
    public void add(ReasonCode reason, String field, String value) {
        all.add(new Finding(reason, field, cut(value), Finding.NO_POSITION));
    }

    /** Whether the record cannot be used. */
    public boolean hard() {
        return all.stream().anyMatch(Finding::hard);
    }

    /** Those that refuse the record, or those that do not. */
    public List<Finding> thatAre(boolean hard) {
        return all.stream().filter(finding -> finding.hard() == hard).toList();
    }

    /** In the order they were found. */
    public List<Finding> all() {
        return List.copyOf(all);
    }

    private static String cut(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
