package cn.jianxiao.dashboard.word;

import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.SourceFilter;

/** 来源系统的名称: what people read where a source is chosen or led to. */
public final class SourceWords {

    private SourceWords() {}

    /** @param source as its records name it, may be empty */
    public static String named(String source) {
        return of(SourceFilter.of(source));
    }

    /** @param source as {@link SourceFilter} tells it */
    public static String of(String source) {
        return source.equals(SourceFilter.UNNAMED) ? Texts.of("intake.source.unknown") : source;
    }
}
