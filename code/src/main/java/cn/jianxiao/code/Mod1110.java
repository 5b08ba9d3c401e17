package cn.jianxiao.code;

/** ISO 7064 MOD 11,10, digit by digit. */
public final class Mod1110 {

    /** The product before the first digit. */
    public static final int START = 10;

    /** The product after a digit, at ten times the product before and the digit. */
    private static final byte[] PRODUCTS = products();

    private Mod1110() {}

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
        return c >= '0' && c <= '9' ? PRODUCTS[10 * product + c - '0'] : product;
    }

    /** The check digit that belongs to a product. */
    public static char check(int product) {
        return (char) ('0' + (11 - product) % 10);
    }

    /** The check digit that belongs to the digits of {@code text} from {@code from} to before {@code to}. */
    public static char check(String text, int from, int to) {
        int product = START;
        for (int i = from; i < to; i++) {
            product = next(product, text.charAt(i));
        }
        return check(product);
    }
}
