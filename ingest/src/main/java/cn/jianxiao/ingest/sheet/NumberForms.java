package cn.jianxiao.ingest.sheet;

import cn.jianxiao.ingest.xml.BoundedXml;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 数字格式: which styles show a number as a date or a time. A workbook tells them apart by nothing else. */
final class NumberForms {

    private static final String STYLES = "xl/styles.xml";

    /** Texts, escaped signs, and what stands in brackets: colours, countries, hours beyond a day. */
    private static final Pattern NO_FORM = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    private static final Pattern DATE_LETTER = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

    private final BitSet dates;

    private NumberForms(BitSet dates) {
        this.dates = dates;
    }

    static NumberForms read(Parts parts) throws IOException {
        BitSet dates = new BitSet();
        try (Parts.Part part = parts.find(STYLES)) {
            if (part != null) {
                read(part.xml(), dates);
            }
        }
        return new NumberForms(dates);
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    private static void read(BoundedXml xml, BitSet dates) {
        Map<Integer, String> own = new HashMap<>();
        boolean cells = false;
        int style = 0;
        while (xml.next()) {
            if (xml.isStart("numFmt")) {
                own.put(number(xml, "numFmtId"), xml.attribute("formatCode", ""));
            } else if (xml.isStart("cellXfs")) {
                cells = true;
            } else if (xml.isEnd("cellXfs")) {
                cells = false;
            } else if (cells && xml.isStart("xf")) {
                int form = number(xml, "numFmtId");
                dates.set(style++, isDate(form, own.get(form)));
            }
        }
    }

    private static boolean isDate(int form, @Nullable String own) {
        return own == null ? isShippedDate(form) : isDate(own);
    }

    /** Those that every program knows without a definition, the East Asian ones among them. */
    private static boolean isShippedDate(int form) {
        return form >= 14 && form <= 22
                || form >= 27 && form <= 36
                || form >= 45 && form <= 47
                || form >= 50 && form <= 58;
    }

    private static boolean isDate(String form) {
        String first = NO_FORM.matcher(form).replaceAll("").split(";", 2)[0];
        return !first.equalsIgnoreCase("general") && DATE_LETTER.matcher(first).find();
    }

    private static int number(BoundedXml xml, String attribute) {
        String value = xml.attribute(attribute, "");
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : -1;
    }
}
