package cn.jianxiao.ingest.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** 单元格文本: numbers and dates as one would write them, so that 5.0 is 5 and a date says its year. */
final class CellTexts {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,3})?");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** A spreadsheet keeps no more. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int SECONDS_OF_DAY = 86_400;

    private final NumberForms forms;
    private final boolean from1904;

    CellTexts(NumberForms forms, boolean from1904) {
        this.forms = forms;
        this.from1904 = from1904;
    }

    /** A number as it stands in the file, in the cell's style; what is none stays as it is. */
    String number(String value, int style) {
        if (forms.isDate(style) && NUMBER.matcher(value).matches()) {
            return date(value);
        }
        return WHOLE.matcher(value).matches() ? value : plain(value);
    }

    private String date(String value) {
        double days = Double.parseDouble(value);
        if (days > 0 && days < 1) {
            return LocalTime.MIDNIGHT
                    .plusSeconds(Math.round(days * SECONDS_OF_DAY))
                    .format(TIME);
        }
        return Serial.date(days, from1904).map(MOMENT::format).orElseGet(() -> plain(value));
    }

    /**
     * Of more than 15 digits the spreadsheet has lost the last ones: such a number is written with its power of ten, as
     * the spreadsheet shows it, and nobody takes it for a code.
     */
    private static String plain(String value) {
        if (!NUMBER.matcher(value).matches()) {
            return value;
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        int digits = rounded.precision() - rounded.scale();
        return digits > DIGITS.getPrecision() || rounded.scale() > 30 ? rounded.toString() : rounded.toPlainString();
    }
}
