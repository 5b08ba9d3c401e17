package cn.jianxiao.ingest.exchange;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

/** 样例行: what a district's system says of one project and one of its cases. */
final class SoundRows {

    static final String CODE = "2512-420984-04-01-395957";

    private SoundRows() {}

    static Map<String, Object> stage() {
        return Map.of("LSH", 1, "SPLCBM", "LC", "SPLCBBH", "1", "SPJDXH", "2", "DYBZSPJDXH", "3,5");
    }

    static Map<String, Object> matter() {
        return Map.of(
                "LSH",
                1,
                "SPLCBM",
                "LC",
                "SPLCBBH",
                "1",
                "SPJDXH",
                "2",
                "SPSXBM",
                "SX-1",
                "SPSXMC",
                "建筑工程施工许可证核发",
                "SFSXGZCNZ",
                1,
                "SPSXBLSX",
                "9");
    }

    static Map<String, Object> project(int serial, String project, String code, String before, String name) {
        return Map.of(
                "LSH",
                serial,
                "XZQHDM",
                "420984",
                "SJYXBS",
                1,
                "XMDM",
                project,
                "GCDM",
                code,
                "QJDGCDM",
                before,
                "XMMC",
                name,
                "SPLCLX",
                3,
                "SBSJ",
                LocalDateTime.parse("2026-11-10T09:00"));
    }

    static Map<String, Object> head() {
        return with(
                Map.of(
                        "LSH",
                        21,
                        "XZQHDM",
                        "420984",
                        "GCDM",
                        CODE,
                        "SPSXSLBM",
                        "BJ-1",
                        "SPSXBM",
                        "SX-1",
                        "SPLCBM",
                        "LC",
                        "SPLCBBH",
                        "1",
                        "SPBMBM",
                        "ZJ",
                        "SPBMMC",
                        "市住建局",
                        "SXBLSX",
                        "7"),
                "BLSPSLBM",
                "BL-1");
    }

    static Map<String, Object> status(int serial, int status, String at) {
        return Map.of(
                "LSH",
                serial,
                "XZQHDM",
                "420984",
                "SJYXBS",
                1,
                "SJSCZT",
                0,
                "GCDM",
                CODE,
                "SPSXSLBM",
                "BJ-1",
                "BLZT",
                status,
                "BLSJ",
                LocalDateTime.parse(at));
    }

    static Map<String, Object> special(int serial, int kind, String name, String at) {
        return Map.of(
                "LSH",
                serial,
                "XZQHDM",
                "420984",
                "GCDM",
                CODE,
                "SPSXSLBM",
                "BJ-1",
                "TBCX",
                kind,
                "TBCXMC",
                name,
                "TBCXKSSJ",
                LocalDateTime.parse(at));
    }

    static Map<String, Object> result() {
        return Map.of(
                "LSH",
                51,
                "XZQHDM",
                "420984",
                "GCDM",
                CODE,
                "SPSXSLBM",
                "BJ-1",
                "PFRQ",
                LocalDateTime.parse("2026-11-18T00:00"),
                "PFWH",
                "施许字1号",
                "PFWJBT",
                "施工许可证");
    }

    static Map<String, Object> with(Map<String, Object> values, String column, Object value) {
        Map<String, Object> changed = new HashMap<>(values);
        changed.put(column, value);
        return changed;
    }
}
