package cn.jianxiao.ingest.exchange.table;

import java.util.Arrays;
import java.util.List;

/** 交换表, in the order in which they go up: parents before children. */
public enum ExchangeTable {
    PROJECT(Need.PARENTS, "SPGL_XMJBXXB"),
    FLOW(Need.PARENTS, "SPGL_DFXMSPLCXXB", "SPGL_SPLCXXB"),
    STAGE(Need.PARENTS, "SPGL_DFXMSPLCJDXXB", "SPGL_SPJDXXB"),
    MATTER(Need.PARENTS, "SPGL_DFXMSPLCJDSXXXB", "SPGL_SPLCJBLSXXXB"),
    CATALOGUE(Need.KNOWN, "SPGL_SPSXJBXXB"),
    HEAD(Need.PARENTS, "SPGL_XMSPSXBLXXB"),
    SERVICE(Need.PARENTS, "SPGL_ZJFWSXBLXXB"),
    STATUS(Need.CASES, "SPGL_XMSPSXBLXXXXB"),
    SPECIAL(Need.CASES, "SPGL_XMSPSXBLTBCXXXB"),
    RESULT(Need.CASES, "SPGL_XMSPSXPFWJXXB"),
    BUILDING(Need.KNOWN, "SPGL_XMDTXXB");

    private enum Need {
        /** Its rows complete what others say. */
        PARENTS,
        /** Its rows say what becomes of cases. */
        CASES,
        /** It is recognised; nothing in it is asked for. */
        KNOWN
    }

    /** Only in the standard's third edition. */
    private static final List<String> THIRD_ONLY = List.of("SPGL_SPSXJBXXB", "SPGL_XMDTXXB");

    private final Need need;
    private final List<String> names;

    ExchangeTable(Need need, String... names) {
        this.need = need;
        this.names = List.of(names);
    }

    /** Its names in the editions of the standard, the second's first. */
    public List<String> names() {
        return names;
    }

    /** By which it is known, whatever it is called in a database. */
    public String title() {
        return names.get(0);
    }

    public boolean isRead() {
        return need != Need.KNOWN;
    }

    /** Whether its rows say what becomes of cases, and are completed by those of the tables before it. */
    public boolean isOfCases() {
        return need == Need.CASES;
    }

    /** Those that are read, in their order. */
    public static List<ExchangeTable> read() {
        return Arrays.stream(values()).filter(ExchangeTable::isRead).toList();
    }

    /** The edition that a name is of; empty where all have it. */
    static String edition(String name) {
        for (ExchangeTable table : values()) {
            if (table.names.size() > 1 && table.names.contains(name)) {
                return table.names.get(0).equals(name) ? "V2" : "V3";
            }
        }
        return THIRD_ONLY.contains(name) ? "V3" : "";
    }
}
