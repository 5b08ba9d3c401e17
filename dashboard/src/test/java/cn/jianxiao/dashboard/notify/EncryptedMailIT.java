package cn.jianxiao.dashboard.notify;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.database.RegistryDatabase;
import cn.jianxiao.registry.database.SealedPasswords;
import cn.jianxiao.registry.notify.Addressees;
import cn.jianxiao.registry.notify.Sending;
import cn.jianxiao.registry.notify.SendingBook;
import cn.jianxiao.registry.notify.SendingState;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SH4, NA10: mail by STARTTLS, as it is unless set otherwise, by a process of its own and a server that is real. */
class EncryptedMailIT {

    private static final String OURS = "ip:127.0.0.1";

    @TempDir
    private Path folder;

    @BeforeEach
    void oneAddressee() {
        try (HikariDataSource database = database()) {
            new Addressees(database, new SealedPasswords(folder.resolve("notify.key")))
                    .add(Samples.mail("li@example.cn"), Samples.BEFORE);
        }
    }

    @Test
    void over_an_encrypted_line_to_a_trusted_server_the_digest_and_the_password_go() throws Exception {
        Certificate certificate = Certificate.of(folder, OURS);
        try (EncryptingMailServer server = new EncryptingMailServer(Optional.of(certificate.context()))) {
            send(server, certificate.trusting());

            assertThat(server.mails())
                    .singleElement()
                    .satisfies(mail -> assertThat(mail).contains("To: li@example.cn", "@jianxiao>"));
            assertThat(server.logins()).isPositive();
        }
        assertThat(sending().state()).isEqualTo(SendingState.SENT);
    }

    @Test
    void to_a_server_that_offers_no_encryption_nothing_goes_and_the_reason_is_plain() throws Exception {
        try (EncryptingMailServer server = new EncryptingMailServer(Optional.empty())) {
            send(server);

            assertNothingCame(server);
        }
        assertWaits("encryption", "没有提供加密连接");
    }

    @Test
    void to_a_server_whose_certificate_nobody_trusts_nothing_goes_and_the_reason_is_plain() throws Exception {
        Certificate certificate = Certificate.of(folder, OURS);
        try (EncryptingMailServer server = new EncryptingMailServer(Optional.of(certificate.context()))) {
            send(server);

            assertNothingCame(server);
        }
        assertWaits("certificate", "证书不受信任");
    }

    @Test
    void to_a_server_with_the_trusted_certificate_of_another_host_nothing_goes() throws Exception {
        Certificate certificate = Certificate.of(folder, "dns:mail.example.cn");
        try (EncryptingMailServer server = new EncryptingMailServer(Optional.of(certificate.context()))) {
            send(server, certificate.trusting());

            assertNothingCame(server);
        }
        assertWaits("certificate", "不是这个主机名");
    }

    private void send(EncryptingMailServer server, String... options) throws Exception {
        Process sender = SendingProcess.start(folder, server.settings(), options);
        try {
            assertThat(sender.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            sender.destroyForcibly();
        }
    }

    /** Neither a mail nor its addresses, nor a password. */
    private static void assertNothingCame(EncryptingMailServer server) {
        assertThat(server.mails()).isEmpty();
        assertThat(server.begun()).isZero();
        assertThat(server.logins()).isZero();
    }

    private void assertWaits(String reason, String words) {
        Sending sending = sending();
        assertThat(sending.state()).isEqualTo(SendingState.WAITING);
        assertThat(sending.reason()).as(sending.detail()).isEqualTo(reason);
        assertThat(Texts.of("notify.reason." + sending.reason())).contains(words);
        assertThat(sending.detail()).doesNotContain(EncryptingMailServer.PASSWORD);
    }

    private Sending sending() {
        try (HikariDataSource database = database()) {
            return new SendingBook(database).latest(1).getFirst();
        }
    }

    private HikariDataSource database() {
        return RegistryDatabase.open(RegistryDatabase.fileIn(folder), "sa", "");
    }
}
