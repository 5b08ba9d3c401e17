package cn.jianxiao.code;

/** ISO 7064 MOD 11,10, digit by digit. */
public final class Mod1110 {

    /** The product before the first digit. */
    public static final int START = 10;

    private static final int PRODUCTS = 11;

    /** The product after a digit, at ten times the product before and the digit. */
    private static final byte[] AFTER_ONE = afterOne();

    /** A hundred times the product after two digits, at a hundred times the product before and the number they make. */
    private static final short[] AFTER_TWO = afterTwo();

    private Mod1110() {}

    private static byte[] afterOne() {
        byte[] products = new byte[PRODUCTS * 10];
        for (int i = 0; i < products.length; i++) {
            int sum = (i / 10 + i % 10) % 10;
            products[i] = (byte) (2 * (sum == 0 ? 10 : sum) % PRODUCTS);
        }
        return products;
    }

    private static short[] afterTwo() {
        short[] products = new short[PRODUCTS * 100];
        for (int i = 0; i < products.length; i++) {
            products[i] = (short) (100 * AFTER_ONE[10 * AFTER_ONE[i / 10] + i % 10]);
        }
        return products;
    }

    /** The product after one more character; others than digits are passed over. */
    public static int next(int product, char c) {
        return c >= '0' && c <= '9' ? AFTER_ONE[10 * product + c - '0'] : product;
    }

    /** The check digit that belongs to a product. */
    public static char check(int product) {
        return (char) ('0' + (PRODUCTS - product) % 10);
    }

    /** The check digit that belongs to the digits of {@code text} from {@code from} to before {@code to}. */
    public static char check(String text, int from, int to) {
        int product = START;
        for (int i = from; i < to; i++) {
            product = next(product, text.charAt(i));
        }
        return check(product);
    }

    /** The check digit that belongs to the digits at these places of {@code text}, where nothing but digits may stand. */
    public static char check(String text, int[] places) {
        int hundredfold = 100 * START;
        int i = 0;
        for (; i < places.length - 1; i += 2) { // two at a time, as each step waits for the one before
            int pair = 10 * text.charAt(places[i]) + text.charAt(places[i + 1]) - 11 * '0';
            hundredfold = AFTER_TWO[hundredfold + pair];
        }
        int product = hundredfold / 100;
        return check(i < places.length ? next(product, text.charAt(places[i])) : product);
    }
}
