package cn.jianxiao.code;

/**
 * Reads a code of any known grammar. The shape names the grammar, so that a text with a fault is judged by the grammar it
 * was meant for:
 *
 * <pre>
 *   first hyphen after 4 characters, up to 24 characters    {@link NationalCode}
 *   first hyphen after 4 characters, more                   {@link GuangdongCode}
 *   first hyphen after 22 characters, or 22 without hyphen  {@link ChongqingCode}
 *   anything else                                           {@link CodeReason#UNKNOWN_SHAPE}
 * </pre>
 */
public final class Codes {

    private Codes() {}

    /**
     * The code in {@code text}.
     *
     * @throws CodeFormatException when there is none
     */
    public static HierarchicalCode parse(String text) {
        return CodeFormatException.valueOrThrow("project, engineering or unified code", text, tryParse(text));
    }

    /** The code in {@code text} with what is doubtful about it, or why there is none. */
    public static Parsed<HierarchicalCode> tryParse(String text) {
        if (NationalCode.isSound(text)) {
            return CodeValue.sound(NationalCode.ofNormal(text));
        }
        if (GuangdongCode.isSound(text)) {
            return CodeValue.sound(GuangdongCode.ofNormal(text));
        }
        return ChongqingCode.isSound(text) ? CodeValue.sound(ChongqingCode.ofNormal(text)) : scanned(text);
    }

    private static Parsed<HierarchicalCode> scanned(String text) {
        CodeScanner scan = new CodeScanner(text);
        String normal = scan.text();
        int hyphen = normal.indexOf('-');
        if (hyphen == 4) {
            return normal.length() <= NationalCode.LENGTH
                    ? scan.result(NationalCode.holds(scan), NationalCode::ofNormal)
                    : scan.result(GuangdongCode.holds(scan), GuangdongCode::ofNormal);
        }
        if (hyphen == ChongqingCode.MAIN || (hyphen < 0 && normal.length() == ChongqingCode.MAIN)) {
            return scan.result(ChongqingCode.holds(scan), ChongqingCode::ofNormal);
        }
        return scan.unknownShape();
    }

    /** Whether {@link #parse} would give a code. */
    public static boolean isValid(String text) {
        return tryParse(text) instanceof Parsed.Ok;
    }
}
