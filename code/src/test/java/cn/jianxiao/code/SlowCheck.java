package cn.jianxiao.code;

import java.util.function.Predicate;

/**
 * Check characters by trying: the one with which the whole code satisfies its congruence. The product computes them from
 * the other side.
 */
final class SlowCheck {

    private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2, 1};

    private SlowCheck() {}

    static String project(String head) {
        return theOne("0123456789", check -> projectHolds(head + check));
    }

    static String credit(String head) {
        return theOne(CREDIT, check -> creditHolds(head + check));
    }

    static String organisation(String body) {
        return theOne("0123456789X", check -> organisationHolds(body + check));
    }

    /** ISO 7064 MOD 11,10: carried over all digits, the check included, the remainder is 1. */
    static boolean projectHolds(String code) {
        String digits = code.replace("-", "");
        int product = 10;
        int sum = 0;
        for (char digit : digits.toCharArray()) {
            sum = (product + digit - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return sum == 1;
    }

    /** GB 32100: the weighted sum over all 18 characters, the check with weight 1, is a multiple of 31. */
    static boolean creditHolds(String code) {
        long sum = CREDIT.indexOf(code.charAt(17));
        for (int i = 0; i < 17; i++) {
            sum += (long) Math.pow(3, i) * CREDIT.indexOf(code.charAt(i));
        }
        return sum % 31 == 0;
    }

    /** GB 11714: the weighted sum over all 9 characters is a multiple of 11; X stands for ten only as the check. */
    static boolean organisationHolds(String code) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            char c = code.charAt(i);
            int value = i == 8 && c == 'X' ? 10 : Character.getNumericValue(c);
            sum += value * ORGANISATION_WEIGHTS[i];
        }
        return sum % 11 == 0 && "0123456789X".indexOf(code.charAt(8)) >= 0;
    }

    private static String theOne(String alphabet, Predicate<String> holds) {
        return alphabet.chars()
                .mapToObj(Character::toString)
                .filter(holds)
                .reduce((one, other) -> {
                    throw new AssertionError("two check characters: " + one + " and " + other);
                })
                .orElseThrow();
    }
}
