package cn.jianxiao.embedded.clickhouse.http;

/** The media type of a format. */
final class ContentType {
    private ContentType() {}

    static String of(String format) {
        if (format.startsWith("JSON")) return "application/json; charset=UTF-8";
        if (format.startsWith("CSV")) return "text/csv; charset=UTF-8";
        if (format.startsWith("Tab") || format.startsWith("TSV")) return "text/tab-separated-values; charset=UTF-8";
        return "application/octet-stream";
    }
}
