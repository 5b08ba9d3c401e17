package cn.jianxiao.code;

/** ISO 7064 MOD 11,10, digit by digit. */
public final class Mod1110 {

    /** The product before the first digit. */
    public static final int START = 10;

    /** The product after a digit, at ten times the product before and the digit. */
    private static final byte[] PRODUCTS = products();

    /** The product after two digits, at a hundred times the product before and the number they make. */
    private static final byte[] AFTER_TWO = afterTwo();

    private Mod1110() {}

    private static byte[] afterTwo() {
        byte[] products = new byte[11 * 100];
        for (int i = 0; i < products.length; i++) {
            products[i] = PRODUCTS[10 * PRODUCTS[i / 10] + i % 10];
        }
        return products;
    }

    private static byte[] products() {
        byte[] products = new byte[11 * 10];
        for (int i = 0; i < products.length; i++) {
            int sum = (i / 10 + i % 10) % 10;
            products[i] = (byte) (2 * (sum == 0 ? 10 : sum) % 11);
        }
        return products;
    }

    /** The product after one more character; others than digits are passed over. */
    public static int next(int product, char c) {
        return isDigit(c) ? PRODUCTS[10 * product + c - '0'] : product;
    }

    /** The check digit that belongs to a product. */
    public static char check(int product) {
        return (char) ('0' + (11 - product) % 10);
    }

    /** The check digit that belongs to the digits of {@code text} from {@code from} to before {@code to}. */
    public static char check(String text, int from, int to) {
        int product = START;
        int i = from;
        while (i < to) {
            char one = text.charAt(i++);
            if (isDigit(one)) {
                // two at a time, as each step waits for the one before
                char other = i < to ? text.charAt(i) : ' ';
                if (isDigit(other)) {
                    product = AFTER_TWO[100 * product + 10 * (one - '0') + other - '0'];
                    i++;
                } else {
                    product = PRODUCTS[10 * product + one - '0'];
                }
            }
        }
        return check(product);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
