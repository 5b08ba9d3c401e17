package cn.jianxiao.ingest;

import cn.jianxiao.code.Excerpt;
import cn.jianxiao.code.Finding;
import cn.jianxiao.code.ReasonCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 问题清单: what was found in one record, all of it, so that a source hears everything at once. */
public final class Findings {

    private static final int LONGEST_VALUE = 200;

    private final List<Finding> all = new ArrayList<>(2);
    private final List<Finding> doubts = new ArrayList<>(1);
    private boolean hard;

    /** Notes something; long values are cut. */
    public void add(ReasonCode reason, String field, String value) {
        Finding finding = new Finding(reason, field, Excerpt.of(value, LONGEST_VALUE), Finding.NO_POSITION);
        all.add(finding);
        hard |= finding.hard();
    }

    /** Notes something that is only told, however grave it would be elsewhere. */
    public void doubt(Finding finding) {
        doubts.add(finding);
    }

    /** Whether the record cannot be used. */
    public boolean hard() {
        return hard;
    }

    /** Those that refuse the record, or those that do not. */
    public List<Finding> thatAre(boolean hard) {
        Stream<Finding> found = all.stream().filter(finding -> finding.hard() == hard);
        return (hard ? found : Stream.concat(found, doubts.stream())).toList();
    }

    /** In the order they were found. */
    public List<Finding> all() {
        return Stream.concat(all.stream(), doubts.stream()).toList();
    }
}
