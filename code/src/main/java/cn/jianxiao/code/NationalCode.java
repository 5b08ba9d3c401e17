package cn.jianxiao.code;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * 项目代码: the national code of an investment project, one for its whole life. 24 characters:
 *
 * <pre>
 *   code   = period "-" division "-" third "-" fourth "-" serial
 *   old    : period = "2015" .. "2020"             third = industry     fourth = procedure
 *   new    : period = "20" .. "99", "01" .. "12"   third = department   fourth = type
 *   division = 6 digits, third = 2 digits, fourth = 2 digits, serial = 6 digits
 * </pre>
 *
 * The new form (GB/T 40058-2021) ends in a check digit, ISO 7064 MOD 11,10 over the 19 digits before it. That rule is
 * inferred from published codes, so a mismatch is a soft finding ({@link CodeReason#PROJECT_CHECK_DIGIT}). Divisions and
 * the two short segments are open lists: any digits are taken.
 *
 * <p>Example: {@code NationalCode.parse("2512-420984-04-01-395957").division()} is {@code "420984"}.
 */
public final class NationalCode extends CodeValue implements HierarchicalCode {

    static final int LENGTH = 24;
    private static final int SERIAL = 18;
    private static final Picture PICTURE = Picture.like("0000-000000-00-00-000000");
    private static final int[] CHECKED = PICTURE.digits(0, LENGTH - 1).orElseThrow();

    /** 编码版本: which of the two forms a code has. */
    public enum Form {
        /** Until 2020: begins with a year. */
        OLD,
        /** Since November 2020: begins with year and month, ends in a check digit. */
        NEW
    }

    private NationalCode(String value) {
        super(value);
    }

    /**
     * The code in {@code text}.
     *
     * @throws CodeFormatException when there is none
     */
    public static NationalCode parse(String text) {
        return CodeFormatException.valueOrThrow("national project code 项目代码", text, tryParse(text));
    }

    /** The code in {@code text} with what is doubtful about it, or why there is none. */
    public static Parsed<NationalCode> tryParse(String text) {
        if (isSound(text)) {
            return sound(new NationalCode(text));
        }
        CodeScanner scan = new CodeScanner(text);
        return scan.result(holds(scan), NationalCode::new);
    }

    /** Whether {@link #parse} would give a code. */
    public static boolean isValid(String text) {
        return tryParse(text) instanceof Parsed.Ok;
    }

    /** Whether a text is a code about which nothing is to be said: what a scan finds, found quickly. */
    static boolean isSound(String text) {
        return text.length() == LENGTH && isSoundHead(text);
    }

    /** Whether such a code is at the head of a text. */
    static boolean isSoundHead(String text) {
        if (!PICTURE.fits(text, 0)) {
            return false;
        }
        int period = number(text, 0, 4);
        return isYear(period) || (isPeriod(period) && checks(text));
    }

    /** Whether the whole text is a code. */
    static boolean holds(CodeScanner scan) {
        return project(scan) && scan.end();
    }

    /** The code of a text that holds. */
    static NationalCode ofNormal(String text) {
        return new NationalCode(text);
    }

    /** The steps over a project code, alone or at the head of a longer one. */
    static boolean project(CodeScanner scan) {
        return scan.digits("period", 4)
                && scan.require(isPeriod(scan.number(0, 4)), CodeReason.PERIOD_UNKNOWN, "period", 0)
                && scan.hyphen("division")
                && scan.digits("division", 6)
                && rest(scan, isYear(scan.number(0, 4)));
    }

    private static boolean rest(CodeScanner scan, boolean old) {
        String third = old ? "industry" : "department";
        String fourth = old ? "procedure" : "type";
        return scan.hyphen(third)
                && scan.digits(third, 2)
                && scan.hyphen(fourth)
                && scan.digits(fourth, 2)
                && scan.hyphen("serial")
                && scan.digits("serial", 6)
                && scan.expect(old || checks(scan.text()), CodeReason.PROJECT_CHECK_DIGIT, "serial", SERIAL);
    }

    private static boolean isYear(int period) {
        return period >= 2015 && period <= 2020;
    }

    private static boolean isPeriod(int period) {
        int month = period % 100;
        return isYear(period) || (period >= 2000 && month >= 1 && month <= 12);
    }

    private static boolean checks(String text) {
        return text.charAt(LENGTH - 1) == Mod1110.check(text, CHECKED);
    }

    /** The project code at the head of a longer code that was scanned. */
    static NationalCode headOf(String text) {
        return new NationalCode(text.substring(0, LENGTH));
    }

    public Form form() {
        return isYear(number(0, 4)) ? Form.OLD : Form.NEW;
    }

    /** The year the code was given out, four digits. */
    public int year() {
        return form() == Form.OLD ? number(0, 4) : 2000 + number(0, 2);
    }

    /** The month the code was given out, 1 to 12; old codes do not tell. */
    public OptionalInt month() {
        return form() == Form.OLD ? OptionalInt.empty() : OptionalInt.of(number(2, 4));
    }

    /** 行政区划: six digits, mostly of GB/T 2260, with exceptions. */
    public String division() {
        return value().substring(5, 11);
    }

    /** The five segments in their order, without hyphens. */
    public List<String> segments() {
        return List.of(
                value().substring(0, 4), division(), value().substring(12, 14), value().substring(15, 17), serial());
    }

    /** The last six digits; in the new form the last of them is the check digit. */
    public String serial() {
        return value().substring(SERIAL);
    }

    @Override
    public NationalCode root() {
        return this;
    }

    @Override
    public Optional<HierarchicalCode> parent() {
        return Optional.empty();
    }

    @Override
    public int depth() {
        return 0;
    }
}
