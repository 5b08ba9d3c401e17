package cn.jianxiao.dashboard.notify;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/**
 * 通知设置: the properties {@code jianxiao.notify.*}.
 *
 * @param hour of the day, in Asia/Shanghai, from which yesterday's digests are sent
 * @param innerHosts the hosts of webhooks that may lie in a private network; everywhere else only public addresses are
 *     called
 * @param address of these pages as addressees reach them, for the link; empty where none is told
 */
record NotifySettings(int hour, Set<String> innerHosts, String address) {

    private static final int STANDARD_HOUR = 8;
    private static final int LAST_HOUR = 23;

    NotifySettings {
        if (hour < 0 || hour > LAST_HOUR) {
            throw new IllegalArgumentException("jianxiao.notify.hour is 0 to 23, not " + hour);
        }
        innerHosts = Set.copyOf(innerHosts);
    }

    static NotifySettings from(Environment environment) {
        return new NotifySettings(
                environment.getProperty("jianxiao.notify.hour", Integer.class, STANDARD_HOUR),
                Stream.of(environment.getProperty("jianxiao.notify.hosts", "").split(","))
                        .map(host -> host.strip().toLowerCase(Locale.ROOT))
                        .filter(host -> !host.isEmpty())
                        .collect(Collectors.toSet()),
                environment.getProperty("jianxiao.notify.address", "").strip().replaceFirst("/+$", ""));
    }
}
