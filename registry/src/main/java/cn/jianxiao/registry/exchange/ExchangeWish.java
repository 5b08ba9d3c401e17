package cn.jianxiao.registry.exchange;

import cn.jianxiao.code.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 交换库设置: how a source is to be read.
 *
 * @param password empty keeps the one that is stored
 */
public record ExchangeWish(
        String name,
        String url,
        String login,
        Optional<String> password,
        Duration pollEvery,
        Duration overlap,
        boolean writeBack,
        Map<String, String> pauseKinds) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern ADDRESS = Pattern.compile("jdbc:[a-z0-9]+:.{3,1000}", Pattern.CASE_INSENSITIVE);
    private static final Pattern PASSWORD = Pattern.compile("(?i)(password|passwd|pwd)\\s*=|//[^/@]*:[^/@]*@");

    /** Opened within this process, it could run anything here: it is no exchange database. */
    private static final String OWN_ENGINE = "jdbc:h2:";

    private static final Duration SHORTEST = Duration.ofSeconds(10);
    private static final Duration DAY = Duration.ofDays(1);

    public ExchangeWish {
        pauseKinds = Map.copyOf(pauseKinds);
    }

    /** What is wrong with it; empty when nothing is. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (!NAME.matcher(name).matches()) {
            findings.add(ExchangeReason.NAME.about("name", name));
        }
        if (PASSWORD.matcher(url).find()) {
            findings.add(ExchangeReason.PASSWORD_IN_URL.about("url", ""));
        } else if (!ADDRESS.matcher(url).matches()
                || url.toLowerCase(Locale.ROOT).startsWith(OWN_ENGINE)) {
            findings.add(ExchangeReason.URL.about("url", url));
        }
        if (pollEvery.compareTo(SHORTEST) < 0 || pollEvery.compareTo(DAY) > 0) {
            findings.add(ExchangeReason.POLL.about("poll", Long.toString(pollEvery.toSeconds())));
        }
        if (overlap.isNegative() || overlap.compareTo(DAY) > 0) {
            findings.add(ExchangeReason.OVERLAP.about("overlap", Long.toString(overlap.toMinutes())));
        }
        return List.copyOf(findings);
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "ExchangeWish " + name;
    }
}
