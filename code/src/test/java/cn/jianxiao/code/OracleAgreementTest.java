package cn.jianxiao.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The scanners agree with the regular expressions on good, nearly good and mistreated texts. */
class OracleAgreementTest {

    private static final int TEXTS = 100_000;
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
        int accepted = 0;
        RandomTexts random = new RandomTexts(SEED);
        for (int i = 0; i < TEXTS; i++) {
            String text = random.mistreated(grammar.text(random));
            Parsed<?> parsed = grammar.scanned(text);
            Optional<String> expected = grammar.accepted(text);

            assertThat(parsed.optional().map(Object::toString)).as(text).isEqualTo(expected);
            expected.ifPresent(normal -> assertDoubts(grammar, text, normal, parsed));
            accepted += expected.isPresent() ? 1 : 0;
        }
        assertThat(accepted).as("a fair mix of good and bad").isBetween(TEXTS / 5, TEXTS * 4 / 5);
    }

    private static void assertDoubts(Oracle grammar, String text, String normal, Parsed<?> parsed) {
        assertThat(has(parsed, CodeReason.NORMALISED)).as(text).isEqualTo(!normal.equals(text));
        assertThat(has(parsed, CodeReason.PROJECT_CHECK_DIGIT) || has(parsed, CodeReason.ORGANISATION_CHECK))
                .as(text)
                .isEqualTo(!grammar.undoubted(normal));
    }

    @ParameterizedTest
    @EnumSource
    void a_fault_is_placed_at_the_first_character_that_cannot_stand_there(Oracle grammar) {
        RandomTexts random = new RandomTexts(SEED + 1);
        int faults = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = random.mistreated(grammar.text(random));
            if (grammar.scanned(text) instanceof Parsed.Failed<?> failed
                    && LEXICAL.contains(failed.cause().reason())) {
                String normal = Oracle.normal(text);
                int at = failed.cause().position() - Oracle.indent(text);

                assertThat(grammar.isBeginning(normal.substring(0, at)))
                        .as(text)
                        .isTrue();
                assertThat(at < normal.length() && grammar.isBeginning(normal.substring(0, at + 1)))
                        .as(text)
                        .isFalse();
                faults++;
            }
        }
        assertThat(faults).isGreaterThan(TEXTS / 10);
    }

    @Test
    void a_code_of_unnamed_grammar_is_accepted_when_exactly_one_oracle_accepts_it() {
        RandomTexts random = new RandomTexts(SEED + 2);
        for (int i = 0; i < TEXTS; i++) {
            String text = random.mistreated(random.any());
            long oracles = Stream.of(Oracle.NATIONAL, Oracle.GUANGDONG, Oracle.CHONGQING)
                    .filter(grammar -> grammar.accepted(text).isPresent())
                    .count();

            assertThat(oracles).as(text).isLessThanOrEqualTo(1);
            assertThat(Codes.isValid(text)).as(text).isEqualTo(oracles == 1);
        }
    }

    @Test
    void parent_and_root_follow_from_the_text_alone() {
        RandomTexts random = new RandomTexts(SEED + 3);
        for (int i = 0; i < TEXTS / 5; i++) {
            Codes.tryParse(random.any()).optional().ifPresent(OracleAgreementTest::assertHierarchy);
        }
    }

    private static void assertHierarchy(HierarchicalCode code) {
        String top = code.value().matches("[0-9]{22}.*")
                ? code.value().substring(0, 22)
                : code.value().substring(0, 24);
        assertThat(code.root()).isEqualTo(Codes.parse(top));
        assertThat(code.depth())
                .isEqualTo(code.value()
                        .substring(top.length())
                        .replaceAll("[^-]", "")
                        .length());
        assertThat(code.parent().map(HierarchicalCode::value))
                .isEqualTo(
                        code.value().equals(top)
                                ? Optional.empty()
                                : Optional.of(code.value().replaceFirst("-[0-9]+$", "")));
        code.parent()
                .ifPresent(parent -> assertThat(parent)
                        .isEqualTo(Codes.parse(parent.value()))
                        .isLessThan(code));
    }

    private static boolean has(Parsed<?> parsed, CodeReason reason) {
        return parsed.findings().stream().anyMatch(finding -> finding.reason() == reason);
    }
}
