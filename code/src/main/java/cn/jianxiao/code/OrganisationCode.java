package cn.jianxiao.code;

/**
 * 组织机构代码 (GB 11714): the identifier of a unit before the credit code.
 *
 * <pre>
 *   code  = body [ "-" ] check
 *   body  = 8 characters of 0-9, A-Z
 *   check = 0-9 or X, weighted sum modulo 11
 * </pre>
 *
 * Its normal form has the hyphen; a text without one is taken and reported as normalised.
 */
public final class OrganisationCode extends CodeValue {

    private static final int BODY = 8;

    private OrganisationCode(String value) {
        super(value);
    }

    /**
     * The code in {@code text}.
     *
     * @throws CodeFormatException when there is none
     */
    public static OrganisationCode parse(String text) {
        return CodeFormatException.valueOrThrow("organisation code 组织机构代码", text, tryParse(text));
    }

    /** The code in {@code text} with what is doubtful about it, or why there is none. */
    public static Parsed<OrganisationCode> tryParse(String text) {
        CodeScanner scan = new CodeScanner(text);
        boolean held = scan.run("body", BODY, Alphabet.ORGANISATION)
                && (scan.at('-') ? scan.hyphen("check") : scan.normalised(Finding.NO_POSITION))
                && check(scan)
                && scan.end();
        return scan.result(held, OrganisationCode::ofNormal);
    }

    private static boolean check(CodeScanner scan) {
        int start = scan.position();
        return scan.run("check", 1, Alphabet.ORGANISATION_CHECK)
                && scan.require(isSound(scan.text(), 0, start), CodeReason.CHECK_CHARACTER, "check", start);
    }

    /** Whether {@link #parse} would give a code. */
    public static boolean isValid(String text) {
        return tryParse(text) instanceof Parsed.Ok;
    }

    /** Whether the body that begins at {@code start} has the check character at {@code check}. */
    static boolean isSound(String text, int start, int check) {
        return text.charAt(check) == CheckSum.organisationCode(text, start);
    }

    /** The code of a body and a check character, with or without hyphen, that were found sound. */
    static OrganisationCode ofNormal(String text) {
        return new OrganisationCode(text.substring(0, BODY) + '-' + text.charAt(text.length() - 1));
    }

    /** 本体代码: the eight characters before the check character. */
    public String body() {
        return value().substring(0, BODY);
    }
}
