package cn.jianxiao.dashboard.file;

import cn.jianxiao.approval.event.Coded;
import cn.jianxiao.code.Finding;
import cn.jianxiao.dashboard.text.Language;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.ingest.IntakeTexts;
import cn.jianxiao.ingest.file.RecordField;
import java.util.Locale;

/** 字段用语: what people read of the fields of a record and of what was found in them. */
final class FieldWords {

    private FieldWords() {}

    static String means(RecordField field) {
        return Texts.of("files.means." + field.name());
    }

    static String of(Finding finding) {
        return IntakeTexts.in(Texts.current().locale()).of(finding);
    }

    /** An entry of a code list with its number. */
    static String of(Coded entry) {
        boolean chinese = Texts.current() == Language.CHINESE;
        return entry.code() + " " + (chinese ? entry.title() : english(entry));
    }

    private static String english(Coded entry) {
        return entry instanceof Enum<?> constant
                ? constant.name().charAt(0)
                        + constant.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ')
                : entry.title();
    }
}
