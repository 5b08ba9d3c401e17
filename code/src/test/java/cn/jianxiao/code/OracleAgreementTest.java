package cn.jianxiao.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The scanners agree with the regular expressions on good, nearly good and mistreated texts. */
class OracleAgreementTest {

    private static final int TEXTS = Tries.usually(100_000);
    private static final long SEED = 20260203;

    /** A fault of these kinds lies at the first character that no code of the grammar can have there. */
    private static final Set<CodeReason> LEXICAL = EnumSet.of(
            CodeReason.NOT_A_DIGIT,
            CodeReason.NOT_IN_ALPHABET,
            CodeReason.HYPHEN_EXPECTED,
            CodeReason.TOO_SHORT,
            CodeReason.TOO_LONG,
            CodeReason.TOO_DEEP);

    @ParameterizedTest
    @EnumSource
    void scanner_and_oracle_accept_the_same_texts_with_the_same_doubts(Oracle grammar) {
        List<String> texts = texts(grammar);

        assertThat(texts.stream().filter(text -> !agree(grammar, text))).isEmpty();
        assertThat(texts.stream().filter(text -> grammar.accepted(text).isPresent()))
                .as("a fair mix of good and bad")
                .hasSizeBetween(TEXTS / 5, TEXTS * 4 / 5);
    }

    private static boolean agree(Oracle grammar, String text) {
        Parsed<?> parsed = grammar.scanned(text);
        Optional<String> expected = grammar.accepted(text);
        return parsed.optional().map(Object::toString).equals(expected)
                && expected.stream().allMatch(normal -> agreeOnDoubts(grammar, text, normal, parsed));
    }

    private static boolean agreeOnDoubts(Oracle grammar, String text, String normal, Parsed<?> parsed) {
        boolean checkDoubted =
                has(parsed, CodeReason.PROJECT_CHECK_DIGIT) || has(parsed, CodeReason.ORGANISATION_CHECK);
        return has(parsed, CodeReason.NORMALISED) != normal.equals(text) && checkDoubted != grammar.undoubted(normal);
    }

    @ParameterizedTest
    @EnumSource
    void a_fault_is_placed_at_the_first_character_that_cannot_stand_there(Oracle grammar) {
        List<String> faulty = texts(grammar).stream()
                .filter(text -> lexicalFault(grammar, text).isPresent())
                .toList();

        assertThat(faulty).hasSizeGreaterThan(TEXTS / 10);
        assertThat(faulty.stream()
                        .filter(text -> !isPlaced(
                                grammar,
                                Oracle.normal(text),
                                lexicalFault(grammar, text).orElseThrow().position() - Oracle.indent(text))))
                .isEmpty();
    }

    private static Optional<Finding> lexicalFault(Oracle grammar, String text) {
        return grammar.scanned(text).findings().stream()
                .filter(finding -> LEXICAL.contains(finding.reason()))
                .findFirst();
    }

    private static boolean isPlaced(Oracle grammar, String normal, int at) {
        return grammar.isBeginning(normal.substring(0, at))
                && (at == normal.length() || !grammar.isBeginning(normal.substring(0, at + 1)));
    }

    @Test
    void a_code_of_unnamed_grammar_is_accepted_when_exactly_one_oracle_accepts_it() {
        RandomTexts random = new RandomTexts(SEED + 2);

        assertThat(Stream.generate(() -> random.mistreated(random.any()))
                        .limit(TEXTS)
                        .filter(text -> oracles(text) != (Codes.isValid(text) ? 1 : 0)))
                .isEmpty();
    }

    private static long oracles(String text) {
        return Stream.of(Oracle.NATIONAL, Oracle.GUANGDONG, Oracle.CHONGQING)
                .filter(grammar -> grammar.accepted(text).isPresent())
                .count();
    }

    @Test
    void parent_and_root_follow_from_the_text_alone() {
        RandomTexts random = new RandomTexts(SEED + 3);
        for (int i = 0; i < TEXTS / 10; i++) {
            Codes.tryParse(random.any()).optional().ifPresent(OracleAgreementTest::assertHierarchy);
        }
    }

    private static void assertHierarchy(HierarchicalCode code) {
        String value = code.value();
        String top = value.substring(0, value.indexOf('-') == 4 ? 24 : 22);
        UnaryOperator<String> withoutLast = text -> text.substring(0, text.lastIndexOf('-'));

        assertThat(code.root()).isEqualTo(Codes.parse(top));
        assertThat(code.depth()).isEqualTo(value.substring(top.length()).split("-", -1).length - 1);
        assertThat(code.parent().map(HierarchicalCode::value))
                .isEqualTo(Optional.of(value).filter(text -> !text.equals(top)).map(withoutLast));
        code.parent()
                .ifPresent(parent -> assertThat(parent)
                        .isEqualTo(Codes.parse(parent.value()))
                        .isLessThan(code));
    }

    private static List<String> texts(Oracle grammar) {
        RandomTexts random = new RandomTexts(SEED + grammar.ordinal());
        return Stream.generate(() -> random.mistreated(grammar.text(random)))
                .limit(TEXTS)
                .toList();
    }

    private static boolean has(Parsed<?> parsed, CodeReason reason) {
        return parsed.findings().stream().anyMatch(finding -> finding.reason() == reason);
    }
}
