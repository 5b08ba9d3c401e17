package cn.jianxiao.dashboard.notify;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.dashboard.text.Language;
import cn.jianxiao.registry.notify.Addressee;
import cn.jianxiao.registry.notify.Channel;
import cn.jianxiao.registry.notify.Outcome;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SH4, NA10: what a webhook gets, and what its answers mean. */
class WebhookPostIT {

    private static final Letter LETTER = new Letter("digest-7", Locale.ENGLISH, "s", "t", "h", "{\"来源\":\"yz\"}");
    private static final Clock CLOCK = Clock.fixed(Samples.DUE, ZoneOffset.UTC);

    private final List<Map<String, List<String>>> headers = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::receive);
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    @Test
    void a_letter_arrives_as_json_with_a_signature_that_the_receiver_can_check() throws Exception {
        assertThat(post("/200")).isEqualTo(new Outcome.Taken());

        assertThat(bodies).containsExactly(LETTER.json());
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Samples.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signed = HexFormat.of()
                .formatHex(mac.doFinal(
                        (header("Jianxiao-Timestamp") + "." + LETTER.json()).getBytes(StandardCharsets.UTF_8)));
        assertThat(header("Jianxiao-Signature")).isEqualTo("sha256=" + signed);
        assertThat(header("Jianxiao-Timestamp")).isEqualTo(Long.toString(Samples.DUE.getEpochSecond()));
        assertThat(header("Jianxiao-Delivery")).isEqualTo("digest-7");
        assertThat(headers.toString()).doesNotContain(Samples.SECRET);
    }

    @Test
    void a_redirect_is_not_followed_and_an_error_is_no_success() {
        assertThat(post("/302")).isEqualTo(new Outcome.Refused("status", "HTTP 302"));
        assertThat(post("/503")).isEqualTo(new Outcome.Refused("status", "HTTP 503"));
        assertThat(bodies).hasSize(2);
    }

    @Test
    void who_does_not_listen_has_not_taken_it_and_who_does_not_answer_may_have() {
        assertThat(post("/silent")).isInstanceOf(Outcome.Unclear.class);
        server.stop(0);
        assertThat(post("/200"))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo("unreachable"));
    }

    @Test
    void a_private_address_that_is_not_listed_is_never_called() {
        assertThat(post(new Destination(Set.of()), "/200", Optional.of(Samples.SECRET)))
                .isEqualTo(new Outcome.Impossible("private-address", "127.0.0.1"));
        assertThat(post(new Destination(Set.of("127.0.0.1")), "/200", Optional.empty()))
                .isEqualTo(new Outcome.Impossible("secret", ""));
        assertThat(bodies).isEmpty();
    }

    private Outcome post(String path) {
        return post(new Destination(Set.of("127.0.0.1")), path, Optional.of(Samples.SECRET));
    }

    private Outcome post(Destination destination, String path, Optional<String> secret) {
        Addressee addressee = new Addressee(
                1,
                "yz",
                Channel.WEBHOOK,
                "http://127.0.0.1:" + server.getAddress().getPort() + path,
                Language.ENGLISH.locale(),
                true,
                Samples.BEFORE);
        return new WebhookPost(destination, one -> secret, CLOCK, Duration.ofSeconds(2)).deliver(addressee, LETTER);
    }

    private void receive(HttpExchange exchange) throws IOException {
        headers.add(Map.copyOf(exchange.getRequestHeaders()));
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String path = exchange.getRequestURI().getPath().substring(1);
        if (path.equals("silent")) {
            awaitEnd();
        } else {
            exchange.getResponseHeaders().add("Location", "/200");
            exchange.sendResponseHeaders(Integer.parseInt(path), -1);
        }
        exchange.close();
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String header(String name) {
        return headers.getFirst().entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .map(entry -> entry.getValue().getFirst())
                .findFirst()
                .orElse("");
    }
}
