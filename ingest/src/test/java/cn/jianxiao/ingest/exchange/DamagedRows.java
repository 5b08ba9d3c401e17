package cn.jianxiao.ingest.exchange;

import static cn.jianxiao.ingest.exchange.SoundRows.with;

import cn.jianxiao.code.Excerpt;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 畸变行: sound rows with something done to their values, keys, times, or to what they belong to. */
final class DamagedRows {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String SOUND = "2512-420984-04-01-395958";
    private static final String DAY = "2026-11-16T09:00";

    /** Seconds: what is uploaded later than the overlap after its date is not read. */
    private static final int LATEST = 1_200;

    private static final int LONGEST_INDEXED = 300;
    private static final List<String> INDEXED = List.of("LSH", "GCDM", "QJDGCDM", "SPSXSLBM");
    private static final List<String> CODES = List.of(
            SoundRows.CODE,
            SoundRows.CODE + "-1001",
            SoundRows.CODE + "-1001-2001",
            "5001030120261012010001",
            "无",
            "x");

    private final DamagedTables tables;
    private final Random random;
    private final Instant now;
    private long serial;
    private int countable;
    private String lastKey = "1";

    DamagedRows(DamagedTables tables, Random random, Instant now, long serial) {
        this.tables = tables;
        this.random = random;
        this.now = now;
        this.serial = serial;
    }

    /** A project that nobody damaged, and a step of a case of it. */
    static void putSound(DamagedTables tables, int serial, Instant changed) throws SQLException {
        String time = text(changed);
        tables.put("SPGL_XMJBXXB", with(SoundRows.project(serial, SOUND, SOUND, "", "二号项目"), "GXSJ", time));
        Map<String, Object> step = with(with(SoundRows.status(serial, 3, DAY), "GCDM", SOUND), "SPSXSLBM", SOUND);
        tables.put("SPGL_XMSPSXBLXXXXB", with(step, "GXSJ", time));
    }

    /** How many of those put so far are records, and not only what completes others, and can be told apart. */
    int countable() {
        return countable;
    }

    /** Puts a row into one of the tables. */
    void put() throws SQLException {
        serial++;
        switch (random.nextInt(100)) {
            case 0 -> put("SPGL_DFXMSPLCJDXXB", row(SoundRows.stage()));
            case 1 -> put("SPGL_DFXMSPLCXXB", row(Map.of("SPLCBM", "LC", "SPLCMC", "流程", "SPLCBBH", "1", "SPLCLX", 3)));
            case 2, 3 -> put("SPGL_DFXMSPLCJDSXXXB", matter());
            case 4, 5, 6, 7, 8, 9, 10, 11 -> put("SPGL_XMSPSXBLXXB", head());
            case 12 -> put("SPGL_ZJFWSXBLXXB", head());
            case 13, 14, 15, 16, 17 -> put("SPGL_XMSPSXPFWJXXB", result());
            case 18, 19, 20, 21, 22, 23, 24, 25, 26, 27 -> record("SPGL_XMJBXXB", project());
            case 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40 -> record("SPGL_XMSPSXBLTBCXXXB", special());
            default -> record("SPGL_XMSPSXBLXXXXB", status());
        }
    }

    private void record(String table, TreeMap<String, @Nullable String> row) throws SQLException {
        put(table, row);
        String valid = row.get("SJYXBS");
        boolean voided = valid != null && valid.strip().equals("0");
        String key = row.get("LSH");
        boolean named = key != null && !key.isBlank();
        countable += named && !(table.equals("SPGL_XMJBXXB") && voided) ? 1 : 0;
    }

    private void put(String table, TreeMap<String, @Nullable String> row) throws SQLException {
        String uploaded = row.get("SCSJ");
        for (int i = random.nextInt(4); i > 0; i--) {
            List<String> columns = List.copyOf(row.keySet());
            damage(row, columns.get(random.nextInt(columns.size())));
        }
        if (tables.isLongAgo(row.get("GXSJ")) || tables.isLongAgo(row.get("SCSJ"))) {
            row.put("SCSJ", uploaded); // what bears none but times that are over is found by reading all anew only
        }
        row.put("SJSCZT", "0");
        INDEXED.forEach(
                column -> row.computeIfPresent(column, (name, text) -> Excerpt.beginning(text, LONGEST_INDEXED)));
        tables.put(table, row);
        String key = row.get("LSH");
        lastKey = key == null ? lastKey : key;
    }

    private void damage(TreeMap<String, @Nullable String> row, String column) {
        if (random.nextInt(4) == 0) {
            row.put(column, null);
        } else if (tables.isTime(column)) {
            row.put(column, one(tables.oddTimes()));
        } else if (tables.isNumber(column)) {
            row.put(column, one(tables.oddNumbers()));
        } else if (column.equals("LSH")) {
            row.put(column, key());
        } else {
            row.put(column, text());
        }
    }

    private String key() {
        return tables.isTextKey() && random.nextBoolean() ? text() + serial : lastKey;
    }

    private String text() {
        return switch (random.nextInt(16)) {
            case 0 -> "";
            case 1 -> " \t";
            case 2 -> "无";
            case 3 -> "楼".repeat(random.nextInt(20_000));
            case 4 -> "\u001B[0m\u0001\u0007" + serial;
            case 5 -> "9" + tables.nul() + "9";
            case 6 -> "x" + "🏗".repeat(random.nextInt(300));
            case 7 -> "2026-02-30 10:00:00";
            case 8 -> new String("项目审批".getBytes(Charset.forName("GBK")), StandardCharsets.ISO_8859_1);
            case 9 -> new String("项目审批".getBytes(Charset.forName("GBK")), StandardCharsets.UTF_8);
            case 10 -> "\uFEFF１２";
            case 11 -> ",，;；、".repeat(random.nextInt(500));
            case 12 -> "'; drop table x; --\\";
            case 13 -> "1e400";
            case 14 -> "a,".repeat(random.nextInt(2_000));
            default -> "-" + random.nextLong();
        };
    }

    private TreeMap<String, @Nullable String> matter() {
        return row(with(SoundRows.matter(), "SPSXBM", matterCode()));
    }

    private TreeMap<String, @Nullable String> head() {
        return row(with(SoundRows.head(), "SPSXBM", matterCode()));
    }

    private TreeMap<String, @Nullable String> result() {
        return row(with(with(SoundRows.result(), "ZZBS", ""), "SJWXYY", ""));
    }

    private TreeMap<String, @Nullable String> project() {
        return row(SoundRows.project(0, one(CODES), one(CODES), one(CODES), "一号项目"));
    }

    private TreeMap<String, @Nullable String> special() {
        return row(with(SoundRows.special(0, 8, "听证", DAY), "TBCXKSSJ", time(30)));
    }

    private TreeMap<String, @Nullable String> status() {
        return row(with(with(SoundRows.status(0, 1 + random.nextInt(15), DAY), "BLSJ", time(30)), "BLYJ", "同意"));
    }

    /** Children often come without their parents. */
    private String caseId() {
        return "BJ-" + random.nextInt(3_000);
    }

    private String matterCode() {
        return "SX-" + random.nextInt(5);
    }

    private String time(int days) {
        return text(now.minusSeconds(random.nextInt(days * 86_400)));
    }

    private static String text(Instant time) {
        return LocalDateTime.ofInstant(time, SHANGHAI).withNano(0).toString().replace('T', ' ');
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private TreeMap<String, @Nullable String> row(Map<String, Object> values) {
        TreeMap<String, @Nullable String> row = text(values);
        row.computeIfPresent("GCDM", (column, code) -> one(CODES));
        row.computeIfPresent("SPSXSLBM", (column, id) -> caseId());
        row.put("LSH", Long.toString(serial));
        row.put("SJYXBS", random.nextInt(10) == 0 ? "0" : "1");
        row.put("SCSJ", text(now.minusSeconds(random.nextInt(LATEST))));
        row.put("GXSJ", text(now.minusSeconds(random.nextInt(LATEST))));
        return row;
    }

    private static TreeMap<String, @Nullable String> text(Map<String, Object> values) {
        TreeMap<String, @Nullable String> row = new TreeMap<>();
        values.forEach((column, value) -> row.put(column, value.toString().replace('T', ' ')));
        return row;
    }
}
