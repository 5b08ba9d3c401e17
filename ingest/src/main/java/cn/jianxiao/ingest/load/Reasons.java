package cn.jianxiao.ingest.load;

import cn.jianxiao.code.Finding;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what was found, by reason and field. Of fields that nobody knows a file may have any number: few are enough. */
final class Reasons {

    private static final int MOST = 500;

    private final Map<String, Reason> counts = new LinkedHashMap<>();

    void add(Finding found) {
        String key = found.reason().code() + " " + found.field();
        if (counts.size() < MOST || counts.containsKey(key)) {
            counts.merge(key, new Reason(found, 1), (one, other) -> new Reason(one.example(), one.records() + 1));
        }
    }

    /** The most frequent first. */
    List<Reason> all() {
        return counts.values().stream()
                .sorted(Comparator.comparingLong(Reason::records).reversed())
                .toList();
    }
}
