package cn.jianxiao.dashboard.audit;

import cn.jianxiao.dashboard.text.Language;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.audit.AuditDeed;
import cn.jianxiao.registry.audit.AuditKind;
import cn.jianxiao.registry.audit.AuditLine;

/** 审计用语: a line in the words of the user. */
final class AuditWords {

    private AuditWords() {}

    static String kind(AuditLine line, Language language) {
        return Texts.in(language, "audit.kind." + line.kind().name());
    }

    /** What was done; a word that the table of another has and nobody here knows stays as it is. */
    static String deed(AuditLine line, Language language) {
        String key = "audit.deed." + line.deed();
        return Texts.has(language, key) ? Texts.in(language, key) : line.deed();
    }

    /** Whether it is something that did not succeed. */
    static boolean refused(AuditLine line) {
        boolean signInFailed =
                line.kind() == AuditKind.SIGN_IN_FAILURE && !line.deed().equals(AuditDeed.UNLOCKED.name());
        return signInFailed || line.kind() == AuditKind.API;
    }
}
