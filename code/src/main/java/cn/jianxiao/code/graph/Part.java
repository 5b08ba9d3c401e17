package cn.jianxiao.code.graph;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * 单项工程: what is told of a code besides its text.
 *
 * @param buildings 楼栋号 that it covers (CQ3); empty while they are not known
 * @param fields name, cost, area and what else a form has, by name of field
 */
public record Part(SortedSet<String> buildings, SortedMap<String, String> fields) {

    /** Nothing known yet. */
    public static final Part BLANK = new Part(new TreeSet<>(), new TreeMap<>());

    public Part {
        buildings = Collections.unmodifiableSortedSet(new TreeSet<>(buildings));
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /** A part that covers these buildings. */
    public static Part of(String... buildings) {
        return BLANK.covering(Set.of(buildings));
    }

    /** The same part with other buildings. */
    public Part covering(Set<String> others) {
        return new Part(new TreeSet<>(others), fields);
    }

    /** The same part with these fields set. */
    public Part with(Map<String, String> changed) {
        SortedMap<String, String> all = new TreeMap<>(fields);
        all.putAll(changed);
        return new Part(buildings, all);
    }
}
