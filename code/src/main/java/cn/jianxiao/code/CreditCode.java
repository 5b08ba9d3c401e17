package cn.jianxiao.code;

import java.util.Optional;

/**
 * 统一社会信用代码 (GB 32100): the identifier of a unit. 18 characters:
 *
 * <pre>
 *   code         = authority kind division organisation check
 *   authority    = 1 character, kind = 1 character, organisation = 9 characters, check = 1 character
 *                  of 0-9, A-Z without I, O, S, V, Z
 *   division     = 6 digits
 * </pre>
 *
 * The check character (weights 3^(i-1) modulo 31) must agree. The nine characters of the unit are its
 * {@link OrganisationCode}; where they are not a sound one, that is a soft finding.
 */
public final class CreditCode extends CodeValue {

    private static final int ORGANISATION = 8;
    private static final int ORGANISATION_CHECK = 16;
    private static final int CHECK = 17;

    private CreditCode(String value) {
        super(value);
    }

    /**
     * The code in {@code text}.
     *
     * @throws CodeFormatException when there is none
     */
    public static CreditCode parse(String text) {
        return CodeFormatException.valueOrThrow("unified social credit code 统一社会信用代码", text, tryParse(text));
    }

    /** The code in {@code text} with what is doubtful about it, or why there is none. */
    public static Parsed<CreditCode> tryParse(String text) {
        CodeScanner scan = new CodeScanner(text);
        boolean held = scan.run("authority", 1, Alphabet.CREDIT)
                && scan.run("kind", 1, Alphabet.CREDIT)
                && scan.digits("division", 6)
                && scan.run("organisation", 9, Alphabet.CREDIT)
                && scan.expect(hasUnit(scan.text()), CodeReason.ORGANISATION_CHECK, "organisation", ORGANISATION)
                && scan.run("check", 1, Alphabet.CREDIT)
                && scan.require(checks(scan.text()), CodeReason.CHECK_CHARACTER, "check", CHECK)
                && scan.end();
        return scan.result(held, CreditCode::new);
    }

    /** Whether {@link #parse} would give a code. */
    public static boolean isValid(String text) {
        return tryParse(text) instanceof Parsed.Ok;
    }

    private static boolean hasUnit(String text) {
        return OrganisationCode.isSound(text, ORGANISATION, ORGANISATION_CHECK);
    }

    private static boolean checks(String text) {
        return text.charAt(CHECK) == CheckSum.creditCode(text);
    }

    /** 登记管理机关行政区划: six digits. */
    public String division() {
        return value().substring(2, ORGANISATION);
    }

    /** 主体标识码: the unit's organisation code, empty where the nine characters are not a sound one. */
    public Optional<OrganisationCode> organisation() {
        return hasUnit(value())
                ? Optional.of(OrganisationCode.ofNormal(value().substring(ORGANISATION, CHECK)))
                : Optional.empty();
    }
}
