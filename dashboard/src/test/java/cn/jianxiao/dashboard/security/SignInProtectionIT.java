package cn.jianxiao.dashboard.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Accounts;
import cn.jianxiao.registry.account.FirstAccounts;
import cn.jianxiao.registry.account.Role;
import cn.jianxiao.registry.audit.AuditBook;
import cn.jianxiao.registry.audit.AuditKind;
import cn.jianxiao.registry.audit.AuditLine;
import cn.jianxiao.registry.audit.AuditSearch;
import cn.jianxiao.registry.signin.SignInGuard;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** SH7 at the doors of the interfaces: who guesses has to wait, and what was refused is in the audit log. */
@SpringBootTest(
        classes = TestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "jianxiao.registry.url=jdbc:h2:mem:sign-in-protection;DB_CLOSE_DELAY=-1")
@Import(OnSampleStore.class)
class SignInProtectionIT {

    private static final String WRONG = "not the password";
    private static final String QUERIES = "/api/v1/queries";
    private static final long LOCKED_SECONDS = Duration.ofMinutes(15).toSeconds();

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditBook audit;

    @Autowired
    private SignInGuard guard;

    @Autowired
    private JdbcClient registry;

    @BeforeEach
    void nothingYet() {
        OnSampleStore.introduce(accounts);
        registry.sql("delete from sign_in_failure").update();
        registry.sql("delete from audit_entry").update();
    }

    @Test
    void SH7_after_five_wrong_passwords_the_right_one_is_refused_too_in_plain_words() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(get(OnSampleStore.LEADER, WRONG).statusCode()).isEqualTo(401);
        }
        HttpResponse<String> refused = get(OnSampleStore.LEADER, OnSampleStore.PASSWORD);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, LOCKED_SECONDS);
        assertThat(detail(refused)).isEqualTo("该账号或来源地址登录失败次数过多，已暂停登录；请过一段时间再试，或请管理员解锁");
        assertThat(get(OnSampleStore.SUPERVISOR, OnSampleStore.PASSWORD).statusCode())
                .isEqualTo(200);
        guard.unlock(guard.locks().getFirst(), stamp());
        assertThat(get(OnSampleStore.LEADER, OnSampleStore.PASSWORD).statusCode())
                .isEqualTo(200);
    }

    @Test
    void SH7_a_name_that_nobody_has_is_answered_just_like_one_that_somebody_has() throws Exception {
        for (int i = 0; i < 6; i++) {
            HttpResponse<String> known = get(OnSampleStore.LEADER, WRONG);
            HttpResponse<String> unknown = get("nobody-here", WRONG);
            assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
            assertThat(unknown.body()).isEqualTo(known.body());
            assertThat(unknown.headers().map().keySet())
                    .isEqualTo(known.headers().map().keySet());
        }
    }

    @Test
    void SH7_the_command_lines_account_is_let_in_however_often_others_guessed() throws Exception {
        accounts.ensure(Account.unbounded(FirstAccounts.CLI, "命令行", Role.ADMINISTRATOR), OnSampleStore.PASSWORD);
        for (int i = 0; i < 7; i++) {
            get(FirstAccounts.CLI, WRONG);
        }
        assertThat(get(FirstAccounts.CLI, OnSampleStore.PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void SH7_wrong_passwords_are_in_the_audit_log_with_account_address_and_door_and_without_the_password()
            throws Exception {
        get(OnSampleStore.LEADER, WRONG);

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(AuditKind.SIGN_IN_FAILURE);
            assertThat(line.deed()).isEqualTo("FAILED");
            assertThat(line.account()).isEqualTo(OnSampleStore.LEADER);
            assertThat(line.address()).isNotEmpty();
            assertThat(line.subject()).isEqualTo("GET " + QUERIES);
            assertThat(line.toString()).doesNotContain(WRONG);
        });
    }

    @Test
    void SH7_calls_that_are_refused_are_in_the_audit_log_and_those_that_are_answered_are_not() throws Exception {
        send(request(QUERIES));
        send(request(QUERIES).header("Authorization", "Bearer jx_0123456789ab_guess"));
        send(request("/api/v1/events")
                .header("Authorization", basic(OnSampleStore.LEADER, OnSampleStore.PASSWORD))
                .POST(HttpRequest.BodyPublishers.ofString("[]")));
        get(OnSampleStore.SUPERVISOR, OnSampleStore.PASSWORD);

        assertThat(lines())
                .extracting(AuditLine::kind, AuditLine::account, AuditLine::subject, AuditLine::detail)
                .containsExactlyInAnyOrder(
                        tuple("", "GET " + QUERIES, "401"),
                        tuple("key:0123456789ab", "GET " + QUERIES, "401"),
                        tuple(OnSampleStore.LEADER, "POST /api/v1/events", "403"));
    }

    @Test
    void SH7_what_is_taken_by_the_interface_as_a_file_is_in_the_audit_log() throws Exception {
        String csv = QUERIES + "/lamps?format=csv&division=500103";
        String book = "/api/v1/reports/assessment?from=2026-01-01&to=2026-11-01";
        for (String path : List.of(csv, book, QUERIES + "/lamps?format=json")) {
            assertThat(send(request(path)
                                    .header("Authorization", basic(OnSampleStore.SUPERVISOR, OnSampleStore.PASSWORD)))
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(lines()).hasSize(2).allSatisfy(line -> {
            assertThat(line.kind()).isEqualTo(AuditKind.EXPORT);
            assertThat(line.account()).isEqualTo(OnSampleStore.SUPERVISOR);
            assertThat(line.address()).isNotEmpty();
        });
        assertThat(lines().get(0).detail()).isEqualTo("from=2026-01-01&to=2026-11-01&min_cases=5");
        assertThat(lines().get(1).subject()).isEqualTo("lamps.csv");
        assertThat(lines().get(1).detail()).isEqualTo("{division=500103}");
    }

    private static Tuple tuple(String account, String subject, String detail) {
        return Assertions.tuple(AuditKind.API, account, subject, detail);
    }

    private static Stamp stamp() {
        return new Stamp(new Actor("root", ""), Instant.now());
    }

    private List<AuditLine> lines() {
        Duration hour = Duration.ofHours(1);
        Instant now = Instant.now();
        return audit.lines(new AuditSearch(now.minus(hour), now.plus(hour), "", Optional.empty(), ""), 0, 100).stream()
                .filter(line -> line.kind() != AuditKind.FIELD) // those that are shipped
                .toList();
    }

    private static String detail(HttpResponse<String> answer) {
        return new JsonMapper().readTree(answer.body()).get("detail").asString();
    }

    private HttpResponse<String> get(String account, String password) throws Exception {
        return send(request(QUERIES).header("Authorization", basic(account, password)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String basic(String account, String password) {
        return "Basic "
                + Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
