package cn.jianxiao.reports.quarantine;

import cn.jianxiao.reports.ReportTexts;
import cn.jianxiao.reports.list.ListFile;
import java.util.Locale;

/** 隔离区清单. */
public final class QuarantineList {

    /** As many rows as a workbook takes here; Excel itself takes a million. */
    public static final long MOST_ROWS = 500_000;

    private final ReportTexts texts;
    private final Locale locale;

    public QuarantineList(Locale locale) {
        this.texts = ReportTexts.in(locale);
        this.locale = locale;
    }

    /** The file's name for people, without its ending. */
    public String fileName(String day) {
        return texts.get("quarantine.file", day);
    }

    /** The list as workbook and as comma separated values. */
    public ListFile<QuarantineEntry> file() {
        return new ListFile<>(
                texts.get("quarantine.sheet"),
                texts.get("quarantine.title"),
                new QuarantineColumns(texts).all(),
                locale);
    }
}
