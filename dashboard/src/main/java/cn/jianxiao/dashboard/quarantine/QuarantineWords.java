package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.code.Finding;
import cn.jianxiao.dashboard.page.LampTag;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.RecordTerms;
import cn.jianxiao.ingest.IntakeTexts;
import cn.jianxiao.sql.query.RejectionLine;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** 隔离区用语: reasons, fields and states in the language of the page. */
final class QuarantineWords {

    private QuarantineWords() {}

    /** Why the record is in quarantine. */
    static String reason(RejectionLine line) {
        return intake().of(line.reason(), field(line.field()), line.value());
    }

    /** A reason without the record that it is about. */
    static String reason(String reason) {
        return intake().of(reason, "…", "…");
    }

    static List<String> findings(Collection<Finding> findings) {
        return findings.stream().map(QuarantineWords::finding).distinct().toList();
    }

    static String finding(Finding finding) {
        return intake().of(finding);
    }

    /** A field by its term and its name, by its name alone where it has no term here. */
    static String field(String name) {
        String term = RecordTerms.of(name);
        return term.equals(name) ? name : Texts.of("quarantine.field", term, name);
    }

    static LampTag state(RejectionLine line) {
        StateChoice state = StateChoice.valueOf(line.state().toUpperCase(Locale.ROOT));
        String lamp = switch (state) {
            case OPEN -> line.disposition().equals("orphan") ? "yellow" : "red";
            case CORRECTED -> "green";
            case SET_ASIDE, ANY -> "none";
        };
        return new LampTag(lamp, Texts.of("quarantine.state", state));
    }

    private static IntakeTexts intake() {
        return IntakeTexts.in(Texts.current().locale());
    }
}
