package cn.jianxiao.dashboard.notify;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.subethamail.smtp.AuthenticationHandler;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.helper.BasicMessageHandlerFactory;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that takes mail from who logs in, and where it can encrypt, only over an encrypted line. */
final class EncryptingMailServer implements AutoCloseable {

    static final String USER = "jianxiao";
    static final String PASSWORD = "s3cret-of-mail";
    private static final int LARGEST = 1 << 20;

    private final List<String> mails = new CopyOnWriteArrayList<>();
    private final AtomicInteger logins = new AtomicInteger();
    private final AtomicInteger begun = new AtomicInteger();
    private final SMTPServer server;

    /** @param encryption empty where it offers none */
    EncryptingMailServer(Optional<SSLContext> encryption) {
        BasicMessageHandlerFactory keeping = new BasicMessageHandlerFactory(
                (context, from, to, content) -> mails.add(new String(content, StandardCharsets.UTF_8)), LARGEST);
        EasyAuthenticationHandlerFactory asking = new EasyAuthenticationHandlerFactory((user, password, context) -> {
            if (!user.equals(USER) || !password.equals(PASSWORD)) {
                throw new LoginFailedException();
            }
        });
        SMTPServer.Builder builder = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .requireAuth()
                .authenticationHandlerFactory(new CountedLogins(asking, logins))
                .messageHandlerFactory(context -> {
                    begun.incrementAndGet();
                    return keeping.create(context);
                });
        encryption.ifPresent(context -> builder.enableTLS().requireTLS().startTlsSocketFactory(context));
        server = builder.build();
        server.start();
    }

    /** Logs in over an encrypted line, or not at all. */
    MailSettings settings() {
        return new MailSettings(
                "127.0.0.1",
                server.getPortAllocated(),
                USER,
                PASSWORD,
                "jianxiao@example.cn",
                MailSettings.Security.STARTTLS);
    }

    List<String> mails() {
        return List.copyOf(mails);
    }

    /** How often somebody began to log in. */
    int logins() {
        return logins.get();
    }

    /** How often somebody said whose mail comes. */
    int begun() {
        return begun.get();
    }

    @Override
    public void close() {
        server.stop();
    }

    private record CountedLogins(EasyAuthenticationHandlerFactory inner, AtomicInteger count)
            implements org.subethamail.smtp.AuthenticationHandlerFactory {

        @Override
        public List<String> getAuthenticationMechanisms() {
            return inner.getAuthenticationMechanisms();
        }

        @Override
        public AuthenticationHandler create() {
            count.incrementAndGet();
            return inner.create();
        }
    }
}
