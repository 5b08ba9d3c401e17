package cn.jianxiao.registry.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.access.ApiKeys;
import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.access.IssuedKey;
import cn.jianxiao.registry.access.KeyWish;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Accounts;
import cn.jianxiao.registry.account.Role;
import cn.jianxiao.registry.database.SealedPasswords;
import cn.jianxiao.registry.exchange.ExchangeSources;
import cn.jianxiao.registry.exchange.ExchangeWish;
import cn.jianxiao.registry.notify.AddresseeWish;
import cn.jianxiao.registry.notify.Addressees;
import cn.jianxiao.registry.notify.Channel;
import cn.jianxiao.registry.quarantine.QuarantineRules;
import cn.jianxiao.registry.quarantine.QuarantineSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.transaction.support.TransactionTemplate;

/** SH7: what the audit log promises on every database. */
abstract class AuditContract {

    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final Stamp STAMP = new Stamp(new Actor("root", "市大数据局"), NOW);
    private static final String PASSWORD = "a password nobody sees";

    @TempDir
    private Path folder;

    private AuditLog log;
    private AuditBook book;

    abstract DataSource database();

    @BeforeEach
    void empty() {
        List.of("audit_entry", "exchange_source", "notify_addressee", "quarantine_settings", "api_key", "account")
                .forEach(table -> JdbcClient.create(database())
                        .sql("delete from " + table)
                        .update());
        log = new AuditLog(database());
        book = new AuditBook(database());
    }

    @Test
    void an_entry_is_found_as_it_was_noted() {
        AuditEntry entry = new AuditEntry(
                AuditKind.EXPORT, AuditDeed.DOWNLOADED, "li", "GHZY", "10.0.0.7", "隔离区清单.xlsx", "quarantine?q=9", NOW);
        log.note(entry);

        assertThat(all()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(AuditKind.EXPORT);
            assertThat(line.deed()).isEqualTo("DOWNLOADED");
            assertThat(line.account()).isEqualTo("li");
            assertThat(line.department()).isEqualTo("GHZY");
            assertThat(line.address()).isEqualTo("10.0.0.7");
            assertThat(line.subject()).isEqualTo("隔离区清单.xlsx");
            assertThat(line.detail()).isEqualTo("quarantine?q=9");
            assertThat(line.at()).isEqualTo(NOW);
        });
    }

    @Test
    void an_entry_goes_with_the_transaction_of_what_it_tells() {
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database()));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    log.note(AuditEntry.of(AuditKind.ACCOUNT, AuditDeed.ADDED, STAMP, "li", ""));
                    throw new IllegalStateException("away");
                }))
                .hasMessage("away");
        assertThat(all()).isEmpty();
    }

    @Test
    void whatever_was_typed_can_be_noted() {
        log.note(new AuditEntry(
                AuditKind.SIGN_IN_FAILURE,
                AuditDeed.FAILED,
                "a\0b\n" + "𠀀".repeat(300),
                "",
                "",
                "x".repeat(9999),
                "",
                NOW));
        AuditLine line = all().getFirst();
        assertThat(line.account()).startsWith("a?b?𠀀").hasSizeLessThanOrEqualTo(AuditEntry.LONGEST_ACCOUNT);
        assertThat(line.subject()).hasSize(512);
    }

    @Test
    void time_account_kind_and_text_narrow_it_down_and_pages_come_newest_first() {
        for (int minute = 0; minute < 30; minute++) {
            log.note(new AuditEntry(
                    minute % 2 == 0 ? AuditKind.SIGN_IN : AuditKind.API,
                    AuditDeed.REFUSED,
                    minute % 3 == 0 ? "li" : "wang",
                    "",
                    "10.0.0." + minute,
                    "100%_ POST /api/" + minute,
                    "",
                    NOW.plusSeconds(60L * minute)));
        }
        assertThat(book.count(search("", null, ""))).isEqualTo(30);
        assertThat(book.count(search("li", null, ""))).isEqualTo(10);
        assertThat(book.count(search("", AuditKind.API, ""))).isEqualTo(15);
        assertThat(book.count(search("", null, "API/29"))).isEqualTo(1);
        assertThat(book.count(search("", null, "10.0.0.29"))).isEqualTo(1);
        assertThat(book.count(search("", null, "100%_"))).isEqualTo(30);
        assertThat(book.count(search("", null, "1_0%"))).isZero();
        assertThat(book.count(new AuditSearch(NOW, NOW.plusSeconds(120), "", Optional.empty(), "")))
                .isEqualTo(2);
        List<AuditLine> paged = new ArrayList<>(book.lines(search("", null, ""), 0, 20));
        paged.addAll(book.lines(search("", null, ""), 20, 20));
        assertThat(paged).hasSize(30).extracting(AuditLine::address).startsWith("10.0.0.29", "10.0.0.28");
        List<AuditLine> each = new ArrayList<>();
        book.each(search("", null, ""), each::add);
        assertThat(each).isEqualTo(paged);
    }

    @Test
    void what_anybody_may_cause_fills_nothing() {
        for (int i = 0; i < 500; i++) {
            log.noteSparingly(refusal("key:1", "GET /api/v1/codes", NOW.plusMillis(i)));
        }
        assertThat(all()).as("the same, once a minute").hasSize(1);
        for (int i = 0; i < 500; i++) {
            log.noteSparingly(refusal("key:" + i, "GET /api/v1/" + i, NOW.plusMillis(i)));
        }
        assertThat(all()).as("others, from one address").hasSize(AuditLog.MOST_A_MINUTE);
        log.noteSparingly(refusal("key:1", "GET /api/v1/codes", NOW.plusSeconds(61)));
        assertThat(all()).as("a minute later").hasSize(AuditLog.MOST_A_MINUTE + 1);
    }

    @Test
    void what_other_tables_tell_is_seen_without_being_written_twice() {
        assertThat(new QuarantineRules(database()).save(new QuarantineSettings(1, 45, 0), STAMP))
                .isEmpty();

        assertThat(all()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(AuditKind.QUARANTINE_SETTINGS);
            assertThat(line.account()).isEqualTo("root");
            assertThat(line.department()).isEqualTo("市大数据局");
            assertThat(line.detail()).contains("orphan-days 45");
        });
        assertThat(entries()).isZero();
    }

    @Test
    void every_table_whose_rows_say_who_and_when_is_in_the_log() throws SQLException {
        Set<String> stamped = new TreeSet<>();
        try (Connection connection = database().getConnection();
                ResultSet columns = connection.getMetaData().getColumns(null, null, null, null)) {
            while (columns.next()) {
                if (columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT).equals("stamped_at")) {
                    stamped.add(columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        // Their changes are entries of the log, are told by another table, or are decided about line by line.
        stamped.removeAll(
                Set.of("audit_line", "exchange_source", "notify_addressee", "code_rule_version", "running_project"));
        String view = JdbcClient.create(database())
                .sql("select view_definition from information_schema.views where lower(table_name) = 'audit_line'")
                .query(String.class)
                .single()
                .toLowerCase(Locale.ROOT);
        assertThat(stamped)
                .hasSizeGreaterThan(10)
                .allSatisfy(table -> assertThat(view).containsPattern("\\b" + table + "\\b"));
    }

    @Test
    void a_key_is_told_when_it_is_made_and_once_when_it_is_revoked() {
        ApiKeys keys = new ApiKeys(database(), Clock.fixed(NOW, ZoneOffset.UTC));
        IssuedKey issued = keys.issue(new KeyWish("市规划局审批系统", Set.of(ApiScope.CODES_READ), Set.of()), "root");
        keys.revoke(issued.key().id(), STAMP);
        keys.revoke(issued.key().id(), STAMP);

        assertThat(all())
                .extracting(AuditLine::kind, AuditLine::deed, AuditLine::account)
                .containsExactlyInAnyOrder(
                        tuple(AuditKind.API_KEY, "ADDED", "root"), tuple(AuditKind.API_KEY, "REVOKED", "root"));
        assertThat(all())
                .allSatisfy(
                        line -> assertThat(line.subject()).contains(issued.key().id(), "市规划局"))
                .noneSatisfy(line -> assertThat(line.toString()).contains(issued.token()));
    }

    @Test
    void changes_of_exchange_sources_are_told_field_by_field_and_their_passwords_never() {
        ExchangeSources sources = new ExchangeSources(database(), new SealedPasswords(folder.resolve("exchange.key")));
        assertThat(sources.add(wish("jdbc:postgresql://10.1.1.1/spxt", 60), STAMP))
                .isEmpty();
        assertThat(sources.change(wish("jdbc:postgresql://10.1.1.2/spxt", 60), STAMP))
                .isEmpty();
        sources.pause("yz", true, STAMP);
        sources.readAnew("yz", STAMP);
        sources.remove("yz", STAMP);

        assertThat(all())
                .allSatisfy(line -> assertThat(line.kind()).isEqualTo(AuditKind.EXCHANGE))
                .noneSatisfy(line -> assertThat(line.toString()).contains(PASSWORD))
                .extracting(AuditLine::deed)
                .containsExactlyInAnyOrder("ADDED", "CHANGED", "DISABLED", "READ_ANEW", "REMOVED");
        assertThat(all())
                .extracting(AuditLine::detail)
                .contains("url: jdbc:postgresql://10.1.1.1/spxt → jdbc:postgresql://10.1.1.2/spxt; password");
    }

    @Test
    void addressees_are_told_when_they_come_and_go_and_their_secrets_never() {
        Addressees addressees = new Addressees(database(), new SealedPasswords(folder.resolve("notify.key")));
        AddresseeWish wish = new AddresseeWish(
                "yz", Channel.WEBHOOK, "https://a.example.cn/x", Optional.of(PASSWORD), Locale.ENGLISH, true);
        assertThat(addressees.add(wish, STAMP)).isEmpty();
        assertThat(addressees.add(wish, STAMP)).as("taken").hasSize(1);
        addressees.remove(addressees.all().getFirst(), STAMP);

        assertThat(all())
                .noneSatisfy(line -> assertThat(line.toString()).contains(PASSWORD))
                .extracting(AuditLine::deed)
                .containsExactlyInAnyOrder("ADDED", "REMOVED");
    }

    @Test
    void a_change_of_a_password_is_told_without_it() {
        Accounts accounts = new Accounts(
                database(),
                PasswordEncoderFactories.createDelegatingPasswordEncoder(),
                Clock.fixed(NOW, ZoneOffset.UTC));
        accounts.ensure(Account.unbounded("li", "李", Role.SUPERVISOR), PASSWORD);
        accounts.changePassword("li", PASSWORD, PASSWORD + "2");

        assertThat(all()).singleElement().satisfies(line -> {
            assertThat(line.deed()).isEqualTo("PASSWORD_CHANGED");
            assertThat(line.account()).isEqualTo("li");
            assertThat(line.toString()).doesNotContain(PASSWORD);
        });
    }

    @Test
    void entries_leave_when_their_time_is_over_and_the_log_says_so() {
        log.note(refusal("old", "x", NOW.minus(Duration.ofDays(400))));
        log.note(refusal("young", "x", NOW.minus(Duration.ofDays(100))));

        assertThat(book.expire(NOW.minus(Duration.ofDays(365)), NOW)).isEqualTo(1);
        assertThat(book.expire(NOW.minus(Duration.ofDays(365)), NOW)).isZero();

        assertThat(all())
                .extracting(AuditLine::deed, AuditLine::account, AuditLine::detail)
                .containsExactly(tuple("EXPIRED", "", "1"), tuple("REFUSED", "young", ""));
    }

    private static Tuple tuple(Object... values) {
        return Assertions.tuple(values);
    }

    private static ExchangeWish wish(String url, int seconds) {
        return new ExchangeWish(
                "yz",
                url,
                "reader",
                Optional.of(PASSWORD),
                Duration.ofSeconds(seconds),
                Duration.ZERO,
                false,
                Map.of());
    }

    private static AuditEntry refusal(String account, String subject, Instant at) {
        return new AuditEntry(AuditKind.API, AuditDeed.REFUSED, account, "", "10.0.0.9", subject, "", at);
    }

    private long entries() {
        return JdbcClient.create(database())
                .sql("select count(*) from audit_entry")
                .query(Long.class)
                .single();
    }

    private List<AuditLine> all() {
        return book.lines(search("", null, ""), 0, 1000);
    }

    private static AuditSearch search(String account, @Nullable AuditKind kind, String text) {
        Duration years = Duration.ofDays(800);
        return new AuditSearch(NOW.minus(years), NOW.plus(years), account, Optional.ofNullable(kind), text);
    }
}
