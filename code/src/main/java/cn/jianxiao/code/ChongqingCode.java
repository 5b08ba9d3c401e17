package cn.jianxiao.code;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * 渝建通码: Chongqing's unified code in the grammar the product ships with (CQ1, CQ2). 22, 26 or 30 characters:
 *
 * <pre>
 *   code     = main [ "-" level1 [ "-" level2 ] ]
 *   main     = division flowType date sequence serial
 *   division = 6 digits, flowType = 2 digits, date = yyyyMMdd, sequence = 2 digits, serial = 4 digits
 *   level1   = "001" .. "999"    one for each planning permit 工程规划许可证
 *   level2   = "001" .. "999"    one for each construction permit 施工许可证
 * </pre>
 *
 * The date is a day of the calendar. Division and flow type are open lists: any digits are taken. Several level-1 codes
 * may share a level-2 code (CQ3); the text names only the one it was split from, the others are links.
 *
 * <p>Example: {@code ChongqingCode.parse("5001570320260203010007-001").main()} is {@code 5001570320260203010007}.
 */
public final class ChongqingCode extends CodeValue implements HierarchicalCode {

    static final int MAIN = 22;
    private static final int DATE = 8;
    private static final int LEVEL = 4;
    private static final Picture PICTURE = Picture.like("0".repeat(MAIN));
    private static final Picture LEVEL_PICTURE = Picture.like("-000");

    private ChongqingCode(String value) {
        super(value);
    }

    /**
     * The code in {@code text}.
     *
     * @throws CodeFormatException when there is none
     */
    public static ChongqingCode parse(String text) {
        return CodeFormatException.valueOrThrow("Chongqing unified code 渝建通码", text, tryParse(text));
    }

    /** The code in {@code text} with what is doubtful about it, or why there is none. */
    public static Parsed<ChongqingCode> tryParse(String text) {
        if (isSound(text)) {
            return sound(new ChongqingCode(text));
        }
        CodeScanner scan = new CodeScanner(text);
        return scan.result(holds(scan), ChongqingCode::new);
    }

    /** Whether {@link #parse} would give a code. */
    public static boolean isValid(String text) {
        return tryParse(text) instanceof Parsed.Ok;
    }

    /** Whether a text is a code about which nothing is to be said: what a scan finds, found quickly. */
    static boolean isSound(String text) {
        int length = text.length();
        boolean levels = length == MAIN
                || (length == MAIN + LEVEL && isSoundLevel(text, MAIN))
                || (length == MAIN + 2 * LEVEL && isSoundLevel(text, MAIN) && isSoundLevel(text, MAIN + LEVEL));
        return levels && PICTURE.fits(text, 0) && isDate(text);
    }

    private static boolean isSoundLevel(String text, int at) {
        return LEVEL_PICTURE.fits(text, at) && number(text, at + 1, at + LEVEL) > 0;
    }

    /** Whether the whole text is a code. */
    static boolean holds(CodeScanner scan) {
        return main(scan) && levels(scan) && scan.endOfLevels();
    }

    /** The code of a text that holds. */
    static ChongqingCode ofNormal(String text) {
        return new ChongqingCode(text);
    }

    private static boolean main(CodeScanner scan) {
        return scan.digits("division", 6)
                && scan.digits("flowType", 2)
                && scan.digits("date", 8)
                && scan.require(isDate(scan.text()), CodeReason.NOT_A_DATE, "date", DATE)
                && scan.digits("sequence", 2)
                && scan.digits("serial", 4);
    }

    private static boolean isDate(String text) {
        int year = number(text, DATE, DATE + 4);
        int month = number(text, DATE + 4, DATE + 6);
        int day = number(text, DATE + 6, DATE + 8);
        return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
    }

    private static int daysOf(int year, int month) {
        return Month.of(month).length(Year.isLeap(year));
    }

    private static boolean levels(CodeScanner scan) {
        return !scan.at('-') || (level(scan, "level1") && (!scan.at('-') || level(scan, "level2")));
    }

    private static boolean level(CodeScanner scan, String field) {
        return scan.hyphen(field) && scan.serial(field);
    }

    /** 主码: the code of the whole project. */
    public ChongqingCode main() {
        return depth() == 0 ? this : new ChongqingCode(value().substring(0, MAIN));
    }

    /** 行政区划: six digits. */
    public String division() {
        return value().substring(0, 6);
    }

    /** 流程类型: two digits. */
    public String flowType() {
        return value().substring(6, DATE);
    }

    /** The day the main code was given out, in Chongqing. */
    public LocalDate date() {
        return LocalDate.of(number(DATE, DATE + 4), number(DATE + 4, DATE + 6), number(DATE + 6, DATE + 8));
    }

    /** 序列码: two digits. */
    public String sequence() {
        return value().substring(16, 18);
    }

    /** 流水号: four digits. */
    public String serial() {
        return value().substring(18, MAIN);
    }

    /** 一级子码: the serial of the planning permit, empty for a main code. */
    public OptionalInt level1() {
        return level(1);
    }

    /** 二级子码: the serial of the construction permit, empty above level 2. */
    public OptionalInt level2() {
        return level(2);
    }

    private OptionalInt level(int level) {
        int end = MAIN + level * LEVEL;
        return depth() < level ? OptionalInt.empty() : OptionalInt.of(number(end - 3, end));
    }

    @Override
    public ChongqingCode root() {
        return main();
    }

    @Override
    public Optional<HierarchicalCode> parent() {
        return depth() == 0
                ? Optional.empty()
                : Optional.of(new ChongqingCode(value().substring(0, value().length() - LEVEL)));
    }

    @Override
    public int depth() {
        return (value().length() - MAIN) / LEVEL;
    }
}
