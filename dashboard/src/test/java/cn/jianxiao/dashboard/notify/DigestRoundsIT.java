package cn.jianxiao.dashboard.notify;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.registry.database.RegistryDatabase;
import cn.jianxiao.registry.database.SealedPasswords;
import cn.jianxiao.registry.database.Turns;
import cn.jianxiao.registry.notify.Addressees;
import cn.jianxiao.registry.notify.Sending;
import cn.jianxiao.registry.notify.SendingBook;
import cn.jianxiao.registry.notify.SendingState;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SH4, NA10: digests by mail, once a day, by one instance, with a mail server that is real. */
class DigestRoundsIT {

    private static final String LI = "li@example.cn";

    @TempDir
    private Path folder;

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private HikariDataSource database;
    private Addressees addressees;
    private SendingBook book;
    private final AtomicReference<Instant> now = new AtomicReference<>(Samples.DUE);

    @BeforeEach
    void start() {
        mail.start();
        open();
    }

    @AfterEach
    void stop() {
        database.close();
        mail.stop();
    }

    @Test
    void yesterdays_digest_goes_out_once_from_the_hour_on_and_not_before() {
        addressees.add(Samples.mail(LI), Samples.BEFORE);
        now.set(Samples.DUE.minusMillis(1));
        round();
        assertThat(mail.getReceivedMessages()).isEmpty();

        now.set(Samples.DUE);
        round();
        round();
        now.set(Samples.DUE.plus(Duration.ofHours(9)));
        round();

        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(book.latest(9)).singleElement().satisfies(sending -> {
            assertThat(sending.state()).isEqualTo(SendingState.SENT);
            assertThat(sending.digest()).isEqualTo(Samples.DAY);
        });
        now.set(Samples.DUE.plus(Duration.ofDays(1)));
        round();
        assertThat(mail.getReceivedMessages()).hasSize(2);
    }

    @Test
    void a_mail_is_readable_as_text_and_as_page_and_has_an_identity_of_its_own() throws Exception {
        addressees.add(Samples.mail(LI), Samples.BEFORE);
        round();

        MimeMessage message = mail.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("日报 2026-11-20");
        assertThat(message.getAllRecipients()[0]).hasToString(LI);
        assertThat(message.getFrom()[0]).hasToString("jianxiao@example.cn");
        assertThat(message.getMessageID())
                .isEqualTo("<digest-" + book.latest(1).getFirst().number() + "@jianxiao>");
        assertThat(message.getContentLanguage()).containsExactly("zh-CN");
        List<String> kinds = new ArrayList<>();
        collect((Multipart) message.getContent(), kinds);
        assertThat(kinds).hasSize(2);
        assertThat(kinds.getFirst()).startsWith("text/plain").contains("接收：1,200");
        assertThat(kinds.getLast()).startsWith("text/html").contains("<th scope=\"row\"");
    }

    @Test
    void two_instances_send_what_one_would_have_sent() throws InterruptedException {
        for (int i = 0; i < 10; i++) {
            addressees.add(Samples.mail("li" + i + "@example.cn"), Samples.BEFORE);
        }
        CountDownLatch both = new CountDownLatch(2);
        Runnable instance = () -> {
            DigestRounds rounds = rounds(Samples.plain(mail.getSmtp().getPort()));
            both.countDown();
            awaited(both);
            rounds.round();
            rounds.round();
        };
        Thread other = Thread.ofPlatform().start(instance);
        instance.run();
        assertThat(other.join(Duration.ofSeconds(60))).isTrue();

        assertThat(mail.getReceivedMessages()).hasSize(10);
    }

    @Test
    void a_server_that_is_away_is_tried_again_later_and_then_has_it_once() throws IOException {
        addressees.add(Samples.mail(LI), Samples.BEFORE);
        int nobody = free();
        rounds(Samples.plain(nobody)).round();

        Sending waiting = book.latest(1).getFirst();
        assertThat(waiting.state()).isEqualTo(SendingState.WAITING);
        assertThat(waiting.reason()).isEqualTo("unreachable");
        round();
        assertThat(mail.getReceivedMessages()).isEmpty();
        now.set(Samples.DUE.plus(Duration.ofMinutes(1)));
        round();
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(book.latest(1).getFirst().state()).isEqualTo(SendingState.SENT);
    }

    @Test
    void a_password_that_is_not_accepted_is_told_without_saying_it() {
        addressees.add(Samples.mail(LI), Samples.BEFORE);
        mail.setUser("jianxiao", "right");
        mail.getUserManager().setAuthRequired(true);
        MailSettings wrong = new MailSettings(
                "127.0.0.1",
                mail.getSmtp().getPort(),
                "jianxiao",
                "wr0ng-secret",
                "jianxiao@example.cn",
                MailSettings.Security.NONE);
        rounds(wrong).round();

        assertThat(book.latest(1).getFirst().reason()).isEqualTo("login");
        assertThat(book.latest(1).getFirst().detail() + wrong).doesNotContain("wr0ng-secret");
    }

    @Test
    void where_encryption_is_wanted_nothing_goes_over_an_open_line() {
        addressees.add(Samples.mail(LI), Samples.BEFORE);
        rounds(new MailSettings(
                        "127.0.0.1",
                        mail.getSmtp().getPort(),
                        "",
                        "",
                        "jianxiao@example.cn",
                        MailSettings.Security.STARTTLS))
                .round();

        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(book.latest(1).getFirst().state()).isEqualTo(SendingState.WAITING);
    }

    @Test
    void without_a_mail_server_it_fails_in_plain_words_and_at_once() {
        addressees.add(Samples.mail(LI), Samples.BEFORE);
        rounds(new MailSettings("", 587, "", "", "", MailSettings.Security.STARTTLS))
                .round();

        assertThat(book.latest(1).getFirst().state()).isEqualTo(SendingState.FAILED);
        assertThat(book.latest(1).getFirst().reason()).isEqualTo("mail-not-configured");
    }

    @Test
    void what_waits_for_somebody_who_is_removed_is_not_sent() throws IOException {
        addressees.add(Samples.mail(LI), Samples.BEFORE);
        rounds(Samples.plain(free())).round();
        addressees.remove(addressees.all().getFirst(), Samples.BEFORE);
        now.set(Samples.DUE.plus(Duration.ofMinutes(2)));
        round();

        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(book.latest(1).getFirst().reason()).isEqualTo("gone");
    }

    /** After the last line of a mail SMTP leaves open whether it was taken: the process dies just then. */
    @Test
    void a_mail_is_not_sent_twice_when_the_process_is_killed_between_sending_and_noting() throws Exception {
        addressees.add(Samples.mail(LI), Samples.BEFORE);
        database.close();
        try (SilentMailServer silent = new SilentMailServer()) {
            Process sender = SendingProcess.start(folder, silent.port());
            try {
                assertThat(silent.receivedWhole()).isTrue();
            } finally {
                sender.destroyForcibly().onExit().join();
            }
        }
        open();
        assertThat(book.latest(1).getFirst().state()).isEqualTo(SendingState.SENDING);
        for (int hour = 0; hour < 12; hour++) {
            now.set(Samples.DUE.plus(Duration.ofHours(hour)));
            round();
        }

        assertThat(mail.getReceivedMessages()).isEmpty();
        Sending uncertain = book.latest(1).getFirst();
        assertThat(uncertain.state()).isEqualTo(SendingState.UNCERTAIN);
        assertThat(uncertain.reason()).isEqualTo("cut-off");
        book.again(uncertain, now.get());
        round();
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    private void open() {
        database = RegistryDatabase.open(RegistryDatabase.fileIn(folder), "sa", "");
        addressees = new Addressees(database, new SealedPasswords(folder.resolve("notify.key")));
        book = new SendingBook(database);
    }

    private void round() {
        rounds(Samples.plain(mail.getSmtp().getPort())).round();
    }

    private DigestRounds rounds(MailSettings settings) {
        return new DigestRounds(
                addressees,
                book,
                new Turns(database, "notify_turn", "name"),
                Samples::letter,
                new MailPost(settings),
                8,
                Clock.fixed(now.get(), ZoneOffset.UTC));
    }

    private static void collect(Multipart parts, List<String> kinds) throws Exception {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.getContent() instanceof Multipart inner) {
                collect(inner, kinds);
            } else {
                kinds.add(part.getContentType() + " " + part.getContent());
            }
        }
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
