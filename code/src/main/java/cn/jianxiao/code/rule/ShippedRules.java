package cn.jianxiao.code.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rules that come with the product: a resource in the form of {@link RuleText}. */
final class ShippedRules {

    private static final String RESOURCE = "shipped.rules";

    private ShippedRules() {}

    static List<CodeRule> read() {
        try (InputStream in = ShippedRules.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the code module's jar");
            }
            return RuleText.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }
}
