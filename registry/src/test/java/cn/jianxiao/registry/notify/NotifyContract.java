package cn.jianxiao.registry.notify;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.ReasonCode;
import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.database.SealedPasswords;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SH4, NA10: what the register of notifications promises on every database. */
abstract class NotifyContract {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant DUE = Instant.parse("2026-11-21T00:00:00Z");
    private static final Instant NOW = DUE.plusSeconds(90);
    private static final Stamp STAMP = new Stamp(new Actor("root", "市大数据局"), DUE.minusSeconds(3600));
    private static final String HOOK = "https://hooks.example.cn/jianxiao";
    private static final String SECRET = "0123456789abcdef 密钥";

    @TempDir
    private Path folder;

    private Addressees addressees;
    private SendingBook book;

    abstract DataSource database();

    @BeforeEach
    void empty() {
        JdbcClient.create(database()).sql("delete from notify_addressee").update();
        JdbcClient.create(database()).sql("delete from notify_sending").update();
        addressees = new Addressees(database(), new SealedPasswords(folder.resolve("notify.key")));
        book = new SendingBook(database());
    }

    @Test
    void an_addressee_is_kept_with_its_settings_and_the_secret_of_a_webhook_is_not_in_the_database() {
        assertThat(addressees.add(hook(SECRET), STAMP)).isEmpty();

        Addressee kept = addressees.all().getFirst();
        assertThat(kept)
                .isEqualTo(new Addressee(kept.number(), "yz", Channel.WEBHOOK, HOOK, Locale.ENGLISH, true, STAMP));
        assertThat(addressees.secret(kept)).contains(SECRET);
        assertThat(JdbcClient.create(database())
                        .sql("select secret from notify_addressee")
                        .query(String.class)
                        .single())
                .doesNotContain("0123456789");
    }

    @Test
    void a_secret_stays_with_a_change_but_goes_to_no_other_address() {
        addressees.add(hook(SECRET), STAMP);
        Addressee kept = addressees.all().getFirst();

        assertThat(addressees.change(kept, hook(null), STAMP)).isEmpty();
        assertThat(addressees.secret(kept)).contains(SECRET);
        AddresseeWish elsewhere = new AddresseeWish(
                "yz", Channel.WEBHOOK, "https://other.example.cn/", Optional.empty(), Locale.ENGLISH, true);
        assertThat(reasons(addressees.change(kept, elsewhere, STAMP))).containsExactly(NotifyReason.SECRET_MISSING);
    }

    @Test
    void nonsense_is_refused_by_name_and_an_addressee_stands_once_for_a_source() {
        addressees.add(mail("yz", "li@example.cn"), STAMP);

        assertThat(reasons(addressees.add(mail("yz", "li@example.cn"), STAMP))).containsExactly(NotifyReason.TAKEN);
        assertThat(addressees.add(mail("", "li@example.cn"), STAMP)).isEmpty();
        Stream.of("li", "li@", "a@b\r\nBcc: c@d", "a b@c", "\"a\"@b", "a@b,c@d")
                .forEach(target -> assertThat(reasons(mail("yz", target).findings()))
                        .as(target)
                        .containsExactly(NotifyReason.MAIL));
        Stream.of("ftp://h/x", "https://u:p@h/x", "https:///x", "h", "https://h/x#y", "file:///etc/passwd")
                .map(target ->
                        new AddresseeWish("yz", Channel.WEBHOOK, target, Optional.of(SECRET), Locale.ENGLISH, true))
                .forEach(wish ->
                        assertThat(reasons(wish.findings())).as(wish.target()).containsExactly(NotifyReason.WEBHOOK));
        assertThat(reasons(hook("short").findings())).containsExactly(NotifyReason.SECRET);
        assertThat(reasons(addressees.add(hook(null), STAMP))).containsExactly(NotifyReason.SECRET_MISSING);
    }

    @Test
    void everybody_who_was_there_when_it_was_due_gets_the_digest_of_a_day_once() {
        addressees.add(mail("yz", "li@example.cn"), STAMP);
        addressees.add(mail("yz", "late@example.cn"), new Stamp(STAMP.by(), DUE.plusSeconds(1)));
        addressees.add(
                new AddresseeWish("yz", Channel.MAIL, "off@example.cn", Optional.empty(), Locale.CHINA, false), STAMP);
        book.plan(DAY, DUE, NOW);
        book.plan(DAY, DUE, NOW);

        Sending begun = begun(NOW);
        assertThat(begun.target()).isEqualTo("li@example.cn");
        assertThat(book.due(NOW)).isEmpty();
        book.ended(begun, new Outcome.Taken(), NOW);
        book.plan(DAY, DUE, NOW);
        assertThat(book.due(NOW)).isEmpty();
        assertThat(book.latest(9)).singleElement().satisfies(sent -> {
            assertThat(sent.state()).isEqualTo(SendingState.SENT);
            assertThat(sent.digest()).isEqualTo(DAY);
            assertThat(sent.tries()).isOne();
        });
    }

    @Test
    void whoever_is_removed_and_added_again_is_not_sent_the_same_day_twice() {
        addressees.add(mail("yz", "li@example.cn"), STAMP);
        book.plan(DAY, DUE, NOW);
        book.ended(begun(NOW), new Outcome.Taken(), NOW);
        addressees.remove(addressees.all().getFirst(), STAMP);
        addressees.add(mail("yz", "li@example.cn"), STAMP);

        book.plan(DAY, DUE, NOW);

        assertThat(book.due(NOW)).isEmpty();
    }

    @Test
    void what_was_refused_is_tried_again_after_growing_pauses_and_then_given_up() {
        addressees.add(mail("yz", "li@example.cn"), STAMP);
        book.plan(DAY, DUE, NOW);
        Instant now = NOW;
        for (Duration pause : List.of(
                Duration.ofMinutes(1),
                Duration.ofMinutes(5),
                Duration.ofMinutes(15),
                Duration.ofHours(1),
                Duration.ofHours(4))) {
            book.ended(begun(now), new Outcome.Refused("unreachable", "connection refused"), now);
            assertThat(book.due(now.plus(pause).minusMillis(1))).isEmpty();
            assertThat(book.latest(1).getFirst().state()).isEqualTo(SendingState.WAITING);
            now = now.plus(pause);
        }
        book.ended(begun(now), new Outcome.Refused("unreachable", "x".repeat(5000)), now);

        Sending given = book.latest(1).getFirst();
        assertThat(given.state()).isEqualTo(SendingState.FAILED);
        assertThat(given.tries()).isEqualTo(6);
        assertThat(given.reason()).isEqualTo("unreachable");
        assertThat(book.again(given, now)).isTrue();
        assertThat(book.due(now)).isPresent();
    }

    @Test
    void what_was_begun_by_a_process_that_is_gone_may_have_arrived_and_is_not_repeated_by_itself() {
        addressees.add(mail("yz", "li@example.cn"), STAMP);
        book.plan(DAY, DUE, NOW);
        begun(NOW);

        assertThat(book.leftBehind(NOW)).isOne();

        assertThat(book.due(NOW.plus(Duration.ofDays(1)))).isEmpty();
        Sending uncertain = book.latest(1).getFirst();
        assertThat(uncertain.state()).isEqualTo(SendingState.UNCERTAIN);
        assertThat(uncertain.reason()).isEqualTo("cut-off");
        assertThat(book.again(uncertain, NOW)).isTrue();
        assertThat(book.again(uncertain, NOW)).isFalse();
    }

    private Sending begun(Instant now) {
        Sending sending = book.due(now).orElseThrow();
        assertThat(book.begin(sending, now)).isTrue();
        assertThat(book.begin(sending, now)).isFalse();
        return sending;
    }

    private static List<ReasonCode> reasons(List<Finding> findings) {
        return findings.stream().map(Finding::reason).toList();
    }

    private static AddresseeWish mail(String source, String target) {
        return new AddresseeWish(source, Channel.MAIL, target, Optional.empty(), Locale.SIMPLIFIED_CHINESE, true);
    }

    private static AddresseeWish hook(String secret) {
        return new AddresseeWish("yz", Channel.WEBHOOK, HOOK, Optional.ofNullable(secret), Locale.ENGLISH, true);
    }
}
