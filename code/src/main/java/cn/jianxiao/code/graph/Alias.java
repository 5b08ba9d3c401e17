package cn.jianxiao.code.graph;

import java.util.Comparator;

/** 部门自有编码: the name that a department's own system has for a code (SH3). */
public record Alias(String system, String text) implements Comparable<Alias> {

    private static final Comparator<Alias> ORDER =
            Comparator.comparing(Alias::system).thenComparing(Alias::text);

    @Override
    public int compareTo(Alias other) {
        return ORDER.compare(this, other);
    }
}
