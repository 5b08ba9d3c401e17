package cn.jianxiao.dashboard.notify;

import cn.jianxiao.dashboard.quality.ReasonWords;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Language;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.SourceDigest;
import java.util.List;

/** 日报的一行: a figure and its name. */
record DigestLine(String name, String value) {

    /** As the page has them. */
    static List<DigestLine> of(SourceDigest digest, Language language) {
        return List.of(
                line(language, "quality.digest.received", Figures.count(digest.received())),
                line(language, "quality.digest.accepted", Figures.count(digest.accepted())),
                line(language, "quality.digest.duplicate", Figures.count(digest.duplicate())),
                line(language, "quality.digest.rejected", rejected(digest, language)),
                line(language, "quality.digest.waiting", Figures.count(digest.waiting())),
                line(
                        language,
                        "quality.indicator.TIMELINESS",
                        Figures.shareOf(digest.timely(), digest.measuredEvents())),
                line(language, "quality.indicator.FLOW_COMPLETENESS", Figures.shareOf(digest.whole(), digest.ended())),
                line(
                        language,
                        "quality.indicator.FIELD_COMPLETENESS",
                        Figures.shareOf(digest.filled(), digest.stated())),
                line(language, "quality.indicator.ACCURACY", Figures.shareOf(digest.sound(), digest.records())));
    }

    private static String rejected(SourceDigest digest, Language language) {
        String count = Figures.count(digest.rejected());
        return digest.reasons().isEmpty()
                ? count
                : Texts.in(language, "notify.letter.reasons", count, ReasonWords.counted(language, digest.reasons()));
    }

    private static DigestLine line(Language language, String key, String value) {
        return new DigestLine(Texts.in(language, key), value);
    }
}
