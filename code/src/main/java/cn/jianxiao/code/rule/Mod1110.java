package cn.jianxiao.code.rule;

/** ISO 7064 MOD 11,10, digit by digit. */
final class Mod1110 {

    static final int START = 10;

    private Mod1110() {}

    /** The product after one more character; others than digits are passed over. */
    static int next(int product, char c) {
        if (!Digits.isDigit(c)) {
            return product;
        }
        int sum = (product + c - '0') % 10;
        return 2 * (sum == 0 ? 10 : sum) % 11;
    }

    static char check(int product) {
        return (char) ('0' + (11 - product) % 10);
    }

    static char check(String text) {
        int product = START;
        for (int i = 0; i < text.length(); i++) {
            product = next(product, text.charAt(i));
        }
        return check(product);
    }
}
