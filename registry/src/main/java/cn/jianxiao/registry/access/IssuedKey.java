package cn.jianxiao.registry.access;

/**
 * 新发密钥: the only moment at which the token of a key is known.
 *
 * @param token what the system sends, as in {@code jx_0f3c..._...}
 */
public record IssuedKey(ApiKey key, String token) {

    /** Without the token, which has no business in a log. */
    @Override
    public String toString() {
        return "IssuedKey[" + key.id() + "]";
    }
}
