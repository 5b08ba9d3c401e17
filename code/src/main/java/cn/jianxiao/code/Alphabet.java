package cn.jianxiao.code;

import java.util.Arrays;

/** The characters a segment is made of, each with its value in a check sum. */
enum Alphabet {
    DECIMAL("0123456789", CodeReason.NOT_A_DIGIT),
    /** GB 11714. */
    ORGANISATION("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", CodeReason.NOT_IN_ALPHABET),
    /** GB 11714: the check character, where X is ten. */
    ORGANISATION_CHECK("0123456789X", CodeReason.NOT_IN_ALPHABET),
    /** GB 32100: without I, O, S, V, Z. */
    CREDIT("0123456789ABCDEFGHJKLMNPQRTUWXY", CodeReason.NOT_IN_ALPHABET);

    private static final int ASCII = 128;

    private final String symbols;

    @SuppressWarnings("ImmutableEnumChecker") // filled once, never handed out
    private final byte[] values = new byte[ASCII];

    private final CodeReason stranger;

    Alphabet(String symbols, CodeReason stranger) {
        this.symbols = symbols;
        this.stranger = stranger;
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < symbols.length(); i++) {
            values[symbols.charAt(i)] = (byte) i;
        }
    }

    boolean contains(char symbol) {
        return value(symbol) >= 0;
    }

    /** The symbol's place in the alphabet, -1 for a stranger. */
    int value(char symbol) {
        return symbol < ASCII ? values[symbol] : -1;
    }

    char symbol(int value) {
        return symbols.charAt(value);
    }

    /** The reason to give for a character that is not in this alphabet. */
    CodeReason stranger() {
        return stranger;
    }
}
