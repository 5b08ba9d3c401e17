package cn.jianxiao.dashboard.notify;

import java.util.Locale;
import java.util.Properties;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * 邮件服务器设置: the properties {@code jianxiao.mail.*}.
 *
 * @param host empty where mail is not configured
 * @param user empty where the server wants nobody to log in
 * @param from whose mail it is
 */
record MailSettings(String host, int port, String user, String password, String from, Security security) {

    /** 加密. */
    enum Security {
        /** A connection that begins in the open and must become an encrypted one. */
        STARTTLS,
        /** Encrypted from the first byte. */
        TLS,
        /** In the open; for servers on the same machine. */
        NONE
    }

    private static final String TIMEOUT_MILLIS = "20000";

    static MailSettings from(Environment environment) {
        Security security = Security.valueOf(environment
                .getProperty("jianxiao.mail.security", Security.STARTTLS.name())
                .strip()
                .toUpperCase(Locale.ROOT));
        String user = environment.getProperty("jianxiao.mail.user", "");
        return new MailSettings(
                environment.getProperty("jianxiao.mail.host", "").strip(),
                environment.getProperty("jianxiao.mail.port", Integer.class, usualPort(security)),
                user,
                environment.getProperty("jianxiao.mail.password", ""),
                environment.getProperty("jianxiao.mail.from", user).strip(),
                security);
    }

    private static int usualPort(Security security) {
        return switch (security) {
            case STARTTLS -> 587;
            case TLS -> 465;
            case NONE -> 25;
        };
    }

    boolean configured() {
        return !host.isEmpty() && !from.isEmpty();
    }

    JavaMailSenderImpl sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        if (!user.isEmpty()) {
            sender.setUsername(user);
            sender.setPassword(password);
        }
        Properties properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
        return sender;
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "MailSettings " + host + ":" + port + " " + security;
    }
}
