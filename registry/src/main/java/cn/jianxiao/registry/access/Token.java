package cn.jianxiao.registry.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a key proves itself with: {@code jx_ID_SECRET}. The secret has 256 random bits, so that one round of SHA-256 keeps
 * it as well as a slow hash would, which every call would have to wait for.
 */
record Token(String id, String text) {

    private static final String PREFIX = "jx_";
    private static final int ID_BYTES = 6;
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Token fresh() {
        String id = HexFormat.of().formatHex(random(ID_BYTES));
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random(SECRET_BYTES));
        return new Token(id, PREFIX + id + "_" + secret);
    }

    static Optional<Token> read(String text) {
        int end = PREFIX.length() + 2 * ID_BYTES;
        boolean shaped = text.startsWith(PREFIX) && text.length() > end && text.charAt(end) == '_';
        return shaped ? Optional.of(new Token(text.substring(PREFIX.length(), end), text)) : Optional.empty();
    }

    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Takes as long for a wrong hash as for the right one. */
    boolean isOf(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return "Token[" + id + "]";
    }
}
