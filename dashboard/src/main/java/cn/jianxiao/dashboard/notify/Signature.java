package cn.jianxiao.dashboard.notify;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** 签名: HMAC-SHA256 of {@code TIME.BODY}, so that a receiver knows who sends, and that it is not an old sending again. */
final class Signature {

    private static final String METHOD = "HmacSHA256";

    private Signature() {}

    /** For example {@code sha256=9f86d0…}. */
    static String of(String secret, long second, String body) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), METHOD));
            return "sha256="
                    + HexFormat.of().formatHex(mac.doFinal((second + "." + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + METHOD, e);
        }
    }
}
