package cn.jianxiao.ingest.exchange.table;

import java.util.Arrays;
import java.util.List;

/** 交换表, in the order in which they go up: parents before children. */
public enum ExchangeTable {
    PROJECT(Need.READ, "SPGL_XMJBXXB"),
    FLOW(Need.READ, "SPGL_DFXMSPLCXXB", "SPGL_SPLCXXB"),
    STAGE(Need.READ, "SPGL_DFXMSPLCJDXXB", "SPGL_SPJDXXB"),
    MATTER(Need.READ, "SPGL_DFXMSPLCJDSXXXB", "SPGL_SPLCJBLSXXXB"),
    CATALOGUE(Need.KNOWN, "SPGL_SPSXJBXXB"),
    HEAD(Need.READ, "SPGL_XMSPSXBLXXB"),
    SERVICE(Need.READ, "SPGL_ZJFWSXBLXXB"),
    STATUS(Need.READ, "SPGL_XMSPSXBLXXXXB"),
    SPECIAL(Need.READ, "SPGL_XMSPSXBLTBCXXXB"),
    RESULT(Need.READ, "SPGL_XMSPSXPFWJXXB"),
    BUILDING(Need.KNOWN, "SPGL_XMDTXXB");

    private enum Need {
        /** Its rows are read. */
        READ,
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
        return need == Need.READ;
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
