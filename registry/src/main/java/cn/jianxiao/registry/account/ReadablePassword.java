package cn.jianxiao.registry.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Passwords that can be read out and typed: eight syllables such as {@code lumo-tada-beki-suro}, about 49 bits. */
final class ReadablePassword {

    private static final String CONSONANTS = "bdfghkmnprstwz";
    private static final String VOWELS = "aeiou";
    private static final int WORDS = 4;

    private final SecureRandom random = new SecureRandom();

    String next() {
        return Stream.generate(() -> syllable() + syllable()).limit(WORDS).collect(Collectors.joining("-"));
    }

    private String syllable() {
        return "" + letter(CONSONANTS) + letter(VOWELS);
    }

    private char letter(String alphabet) {
        return alphabet.charAt(random.nextInt(alphabet.length()));
    }
}
