package cn.jianxiao.sql.query;

/** 来源筛选: which source a question is about; see {@code fragments/source_filter.sql}. */
public final class SourceFilter {

    /** Chooses the records that name no source; nothing given chooses every record. */
    public static final String UNNAMED = "-";

    private SourceFilter() {}

    /** What chooses the records of this source. */
    public static String of(String source) {
        return source.isEmpty() ? UNNAMED : source;
    }
}
