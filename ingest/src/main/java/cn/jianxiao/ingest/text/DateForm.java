package cn.jianxiao.ingest.text;

import java.util.Optional;

/**
 * 日期写法: how the dates of a column are written. Every form gives the standard one, {@code 2026-11-21T09:05:00}. Dates that
 * say their year first can be read without being told how; all others have to be named, since {@code 03/04/2026} is in
 * March to some and in April to others, and {@code 46347} a date to nobody but a spreadsheet.
 *
 * <p>As a text: {@code usual}, {@code serial}, {@code serial-1904}, {@code epoch-seconds}, {@code epoch-millis}, or a
 * pattern such as {@code d/M/uuuu H:mm}.
 */
public sealed interface DateForm permits UsualDates, SerialDates, EpochDates, PatternDates {

    DateForm USUAL = new UsualDates();

    /** The date in the standard form; empty where it is not written so. */
    Optional<String> read(String value);

    /** As in a mapping. */
    String text();

    /** @throws IllegalArgumentException if it is no form */
    static DateForm of(String text) {
        return switch (text) {
            case "", "usual" -> USUAL;
            case "serial" -> new SerialDates(false);
            case "serial-1904" -> new SerialDates(true);
            case "epoch-seconds" -> new EpochDates(1000);
            case "epoch-millis" -> new EpochDates(1);
            default -> new PatternDates(text);
        };
    }
}
