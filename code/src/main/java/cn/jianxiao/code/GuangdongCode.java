package cn.jianxiao.code;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * 工程代码: Guangdong's code of a part of a project that is approved on its own (GD1). 29 or 34 characters:
 *
 * <pre>
 *   code         = project ( planning [ construction ] | construction )
 *   project      = a {@link NationalCode}
 *   planning     = "-1" serial    split at the planning permit 工程规划许可
 *   construction = "-2" serial    split at the construction permit 施工许可
 *   serial       = "001" .. "999" in the order of splitting
 * </pre>
 *
 * So never planning below construction, never a stage twice, never deeper than two. A project that is not split has no
 * engineering code of its own: there its {@link NationalCode} serves (GD2), which {@link Codes} gives for such a text.
 *
 * <p>Example: the parent of {@code 2512-420984-04-01-395957-1003-2001} is {@code 2512-420984-04-01-395957-1003}.
 */
public final class GuangdongCode extends CodeValue implements HierarchicalCode {

    private static final int PART = 5;
    private static final int ONE_PART = NationalCode.LENGTH + PART;
    private static final int TWO_PARTS = ONE_PART + PART;
    private static final Picture PICTURE = Picture.like("-0000");

    /** 拆分阶段: at which permit a code was split. */
    public enum Stage {
        /** 工程规划许可. */
        PLANNING,
        /** 施工许可. */
        CONSTRUCTION
    }

    private GuangdongCode(String value) {
        super(value);
    }

    /**
     * The code in {@code text}.
     *
     * @throws CodeFormatException when there is none
     */
    public static GuangdongCode parse(String text) {
        return CodeFormatException.valueOrThrow("Guangdong engineering code 工程代码", text, tryParse(text));
    }

    /** The code in {@code text} with what is doubtful about it, or why there is none. */
    public static Parsed<GuangdongCode> tryParse(String text) {
        if (isSound(text)) {
            return sound(new GuangdongCode(text));
        }
        CodeScanner scan = new CodeScanner(text);
        return scan.result(holds(scan), GuangdongCode::new);
    }

    /** Whether {@link #parse} would give a code. */
    public static boolean isValid(String text) {
        return tryParse(text) instanceof Parsed.Ok;
    }

    /** Whether a text is a code about which nothing is to be said: what a scan finds, found quickly. */
    static boolean isSound(String text) {
        boolean parts = text.length() == TWO_PARTS
                ? isSoundPart(text, NationalCode.LENGTH, '1') && isSoundPart(text, ONE_PART, '2')
                : text.length() == ONE_PART
                        && (isSoundPart(text, NationalCode.LENGTH, '1') || isSoundPart(text, NationalCode.LENGTH, '2'));
        return parts && NationalCode.isSoundHead(text);
    }

    private static boolean isSoundPart(String text, int at, char stage) {
        return PICTURE.fits(text, at) && stageAt(text, at) == stage && number(text, at + 2, at + PART) > 0;
    }

    /** Whether the whole text is a code. */
    static boolean holds(CodeScanner scan) {
        return NationalCode.project(scan) && parts(scan) && scan.endOfLevels();
    }

    /** The code of a text that holds. */
    static GuangdongCode ofNormal(String text) {
        return new GuangdongCode(text);
    }

    private static boolean parts(CodeScanner scan) {
        return part(scan, ' ') && (!scan.at('-') || part(scan, stageAt(scan.text(), NationalCode.LENGTH)));
    }

    /** One split below a split of stage {@code above}, blank at the first. */
    private static boolean part(CodeScanner scan, char above) {
        int start = scan.position();
        if (!scan.hyphen("stage") || !scan.digits("stage", 1)) {
            return false;
        }
        char stage = stageAt(scan.text(), start);
        return scan.require(stage == '1' || stage == '2', CodeReason.STAGE_UNKNOWN, "stage", start + 1)
                && scan.require(stage != above, CodeReason.STAGE_REPEATED, "stage", start + 1)
                && scan.require(above != '2', CodeReason.STAGE_BACKWARD, "stage", start + 1)
                && scan.serial(stage == '1' ? "planning" : "construction");
    }

    private static char stageAt(String text, int hyphen) {
        return text.charAt(hyphen + 1);
    }

    /** 项目代码: the project this is a part of. */
    public NationalCode project() {
        return NationalCode.headOf(value());
    }

    /** The permit at which this code itself was split, the later one of two. */
    public Stage stage() {
        return stageAt(value(), value().length() - PART) == '1' ? Stage.PLANNING : Stage.CONSTRUCTION;
    }

    /** The serial of the split at planning, empty when there was none. */
    public OptionalInt planningSerial() {
        return stageAt(value(), NationalCode.LENGTH) == '1'
                ? OptionalInt.of(serialEndingAt(ONE_PART))
                : OptionalInt.empty();
    }

    /** The serial of the split at construction, empty when there was none. */
    public OptionalInt constructionSerial() {
        return stage() == Stage.CONSTRUCTION ? OptionalInt.of(serialEndingAt(value().length())) : OptionalInt.empty();
    }

    private int serialEndingAt(int end) {
        return number(end - 3, end);
    }

    @Override
    public NationalCode root() {
        return project();
    }

    @Override
    public Optional<HierarchicalCode> parent() {
        return Optional.of(depth() == 1 ? project() : new GuangdongCode(value().substring(0, ONE_PART)));
    }

    @Override
    public int depth() {
        return value().length() == ONE_PART ? 1 : 2;
    }
}
