package cn.jianxiao.registry.notify;

import cn.jianxiao.code.Finding;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 收件人设置.
 *
 * @param secret with which what goes to a webhook is signed; empty keeps the one that is stored
 */
public record AddresseeWish(
        String source, Channel channel, String target, Optional<String> secret, Locale language, boolean active) {

    /** One address without comments, quotes or line ends, so that it can say nothing but itself in a header. */
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,190}[A-Za-z0-9])?");

    private static final Pattern SOURCE = Pattern.compile("[^\\p{Cntrl}]{0,128}");
    private static final int LONGEST_TARGET = 512;
    private static final int SHORTEST_SECRET = 16;
    private static final int LONGEST_SECRET = 256;

    /** What is wrong with it; empty when nothing is. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (!SOURCE.matcher(source).matches()) {
            findings.add(NotifyReason.SOURCE.about("source", source));
        }
        switch (channel) {
            case MAIL -> {
                if (!MAIL.matcher(target).matches()) {
                    findings.add(NotifyReason.MAIL.about("target", target));
                }
            }
            case WEBHOOK -> {
                if (!isWebAddress()) {
                    findings.add(NotifyReason.WEBHOOK.about("target", target));
                }
                secret.filter(text -> text.length() < SHORTEST_SECRET || text.length() > LONGEST_SECRET)
                        .ifPresent(text -> findings.add(NotifyReason.SECRET.about("secret", "")));
            }
        }
        return List.copyOf(findings);
    }

    /** Without user and password, which would be seen by everybody who sees the address. */
    private boolean isWebAddress() {
        try {
            URI address = URI.create(target);
            String scheme = Optional.ofNullable(address.getScheme()).orElse("");
            return (scheme.equals("https") || scheme.equals("http"))
                    && target.length() <= LONGEST_TARGET
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawFragment() == null;
        } catch (IllegalArgumentException noAddress) { // told by the caller
            return false;
        }
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "AddresseeWish " + channel + " " + target;
    }
}
