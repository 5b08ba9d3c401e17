package cn.jianxiao.demo.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 建表语句 of an exchange database, in SQL that MariaDB, MySQL and PostgreSQL share. */
public final class ExchangeDdl {

    private static final String COMMON = "LSH bigint not null primary key, DFSJZJ varchar(64), XZQHDM varchar(12),"
            + " SJYXBS integer, SJWXYY varchar(200), SJSCZT integer, SBYY varchar(200), SCSJ timestamp(3) null,"
            + " GXSJ timestamp(3) null";

    private ExchangeDdl() {}

    /** One statement each: the tables, and the indexes that a reader is glad of. */
    public static List<String> statements(Edition edition) {
        List<String> statements = new ArrayList<>();
        columns(edition).forEach((table, columns) -> {
            statements.add("create table " + table + " (" + COMMON + ", "
                    + columns.stream()
                            .map(column -> column + ' ' + type(column))
                            .collect(Collectors.joining(", ")) + ")");
            statements.add("create index IX_" + table + "_GXSJ on " + table + " (GXSJ)");
            for (String looked : List.of("SPSXSLBM", "GCDM")) {
                if (columns.contains(looked)) {
                    statements.add("create index IX_" + table + "_" + looked + " on " + table + " (" + looked + ")");
                }
            }
        });
        return statements;
    }

    /** The columns of each table beside those that all have. */
    static Map<String, List<String>> columns(Edition edition) {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        List<String> head = List.of(
                "GCDM",
                "SPLCBM",
                "SPLCBBH",
                "SPSXBM",
                "SPSXBBH",
                "SPSXSLBM",
                "SPBMBM",
                "SPBMMC",
                "SLFS",
                "BLSPSLBM",
                "SXBLSX");
        tables.put(
                Edition.PROJECT,
                List.of("XMDM", "XMMC", "GCDM", "QJDGCDM", "SPLCLX", "GCFL", "SBSJ", "SPLCBM", "SPLCBBH"));
        tables.put(edition.flow(), List.of("SPLCBM", "SPLCMC", "SPLCBBH", "SPLCLX"));
        tables.put(edition.stage(), List.of("SPLCBM", "SPLCBBH", "SPJDXH", "DYBZSPJDXH"));
        tables.put(
                edition.matter(),
                List.of("SPLCBM", "SPLCBBH", "SPJDXH", "SPSXBM", "SPSXBBH", "SPSXMC", "SFSXGZCNZ", "SPSXBLSX"));
        tables.put(Edition.HEAD, head);
        tables.put(Edition.SERVICE, head);
        tables.put(Edition.STATUS, List.of("GCDM", "SPSXSLBM", "BLR", "BLZT", "BLYJ", "BLSJ"));
        tables.put(Edition.SPECIAL, List.of("GCDM", "SPSXSLBM", "TBCX", "TBCXMC", "TBCXKSSJ"));
        tables.put(Edition.RESULT, List.of("GCDM", "SPSXSLBM", "PFRQ", "PFWH", "PFWJBT", "ZZBS"));
        return tables;
    }

    private static String type(String column) {
        return switch (column) {
            case "SBSJ", "BLSJ", "TBCXKSSJ", "PFRQ" -> "timestamp(3) null";
            case "SPLCLX", "BLZT", "TBCX", "SFSXGZCNZ", "SLFS" -> "integer";
            case "BLYJ" -> "varchar(2000)";
            case "XMMC", "SPBMMC", "SPSXMC", "PFWJBT", "GCDM", "QJDGCDM" -> "varchar(300)";
            default -> "varchar(100)";
        };
    }
}
