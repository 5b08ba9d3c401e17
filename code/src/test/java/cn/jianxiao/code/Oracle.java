package cn.jianxiao.code;

import static java.util.Locale.ROOT;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Each grammar once more, as a regular expression with conditions: slow, and independent of the scanners. */
enum Oracle {
    NATIONAL(
            NationalCode::tryParse,
            RandomTexts::project,
            "[0-9]{4}-[0-9]{6}-[0-9]{2}-[0-9]{2}-[0-9]{6}",
            Oracle::hasPeriod,
            text -> isOld(text) || SlowCheck.projectHolds(text)),
    GUANGDONG(
            GuangdongCode::tryParse,
            RandomTexts::engineering,
            "[0-9]{4}-[0-9]{6}-[0-9]{2}-[0-9]{2}-[0-9]{6}(-[0-9]{4}){1,2}",
            text -> hasPeriod(text) && text.substring(24).matches("(-[12](?!000)...)|(-1(?!000)...-2(?!000)...)"),
            text -> isOld(text) || SlowCheck.projectHolds(text.substring(0, 24))),
    CHONGQING(
            ChongqingCode::tryParse,
            RandomTexts::unified,
            "[0-9]{22}(-[0-9]{3}){0,2}",
            text -> hasDate(text) && !text.contains("-000"),
            text -> true),
    ORGANISATION(
            OrganisationCode::tryParse,
            RandomTexts::organisation,
            "[0-9A-Z]{8}-?[0-9X]",
            text -> SlowCheck.organisationHolds(text.replace("-", "")),
            text -> true),
    CREDIT(
            CreditCode::tryParse,
            RandomTexts::credit,
            "[0-9A-Z&&[^IOSVZ]]{2}[0-9]{6}[0-9A-Z&&[^IOSVZ]]{10}",
            SlowCheck::creditHolds,
            text -> SlowCheck.organisationHolds(text.substring(8, 17)));

    private static final String BLANKS = "[\\x00-\\x20\\p{Z}\\uFEFF\\u200B]+";
    private static final Pattern BEFORE = Pattern.compile("^" + BLANKS);
    private static final Pattern AROUND = Pattern.compile("^" + BLANKS + "|" + BLANKS + "$");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private final Function<String, Parsed<?>> scanner;
    private final Function<RandomTexts, String> texts;
    private final Pattern lexical;
    private final Predicate<String> legal;
    private final Predicate<String> undoubted;

    Oracle(
            Function<String, Parsed<?>> scanner,
            Function<RandomTexts, String> texts,
            String lexical,
            Predicate<String> legal,
            Predicate<String> undoubted) {
        this.scanner = scanner;
        this.texts = texts;
        this.lexical = Pattern.compile(lexical);
        this.legal = legal;
        this.undoubted = undoubted;
    }

    /** What the product says. */
    Parsed<?> scanned(String text) {
        return scanner.apply(text);
    }

    /** A code or nearly one, before it is mistreated. */
    String text(RandomTexts random) {
        return texts.apply(random);
    }

    /** The normal form when the text is a code. */
    Optional<String> accepted(String text) {
        return Optional.of(normal(text))
                .filter(lexical.asMatchPredicate().and(legal))
                .map(normal -> this == ORGANISATION ? normal.replaceFirst("^(.{8})(.)$", "$1-$2") : normal);
    }

    /** Whether a code passes without doubt. */
    boolean undoubted(String normal) {
        return undoubted.test(normal);
    }

    /** Whether a code may begin with these characters, its values left aside. */
    boolean isBeginning(String normal) {
        Matcher matcher = lexical.matcher(normal);
        return matcher.matches() || matcher.hitEnd();
    }

    static String normal(String text) {
        return Normalizer.normalize(trimmed(text), Normalizer.Form.NFKC)
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .toUpperCase(ROOT);
    }

    /** The blanks before the text. */
    static int indent(String text) {
        return text.length() - BEFORE.matcher(text).replaceFirst("").length();
    }

    private static String trimmed(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    private static boolean isOld(String text) {
        return text.matches("(201[5-9]|2020).*");
    }

    private static boolean hasPeriod(String text) {
        return text.matches("(201[5-9]|2020|[2-9][0-9](0[1-9]|1[0-2])).*");
    }

    private static boolean hasDate(String text) {
        try {
            return LocalDate.parse(text.substring(8, 16), DAY).getYear() > 0;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
