package cn.jianxiao.dashboard.notify;

import cn.jianxiao.registry.notify.Addressee;
import cn.jianxiao.registry.notify.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import javax.net.ssl.SSLHandshakeException;

/** 回调投递: a POST of JSON, signed. Redirects are not followed, and of the answer only its status is read. */
final class WebhookPost implements Post {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final int SUCCESS = 2;

    private final Destination destination;
    private final Function<Addressee, Optional<String>> secrets;
    private final Clock clock;
    private final Duration patience;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    WebhookPost(Destination destination, Function<Addressee, Optional<String>> secrets, Clock clock) {
        this(destination, secrets, clock, ANSWER);
    }

    WebhookPost(
            Destination destination, Function<Addressee, Optional<String>> secrets, Clock clock, Duration patience) {
        this.destination = destination;
        this.secrets = secrets;
        this.clock = clock;
        this.patience = patience;
    }

    @Override
    public Outcome deliver(Addressee addressee, Letter letter) {
        return secrets.apply(addressee)
                .map(secret -> called(URI.create(addressee.target()), secret, letter))
                .orElseGet(() -> new Outcome.Impossible("secret", ""));
    }

    private Outcome called(URI address, String secret, Letter letter) {
        try {
            if (!destination.mayBeCalled(address)) {
                return new Outcome.Impossible("private-address", address.getHost());
            }
            HttpResponse<InputStream> response =
                    client.send(request(address, secret, letter), BodyHandlers.ofInputStream());
            response.body().close();
            return response.statusCode() / 100 == SUCCESS
                    ? new Outcome.Taken()
                    : new Outcome.Refused("status", "HTTP " + response.statusCode());
        } catch (UnknownHostException | ConnectException | HttpConnectTimeoutException | SSLHandshakeException e) {
            return new Outcome.Refused("unreachable", said(e));
        } catch (IOException e) {
            return new Outcome.Unclear("interrupted", said(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Unclear("interrupted", "");
        }
    }

    private HttpRequest request(URI address, String secret, Letter letter) {
        long second = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Jianxiao")
                .header("Jianxiao-Delivery", letter.id())
                .header("Jianxiao-Timestamp", Long.toString(second))
                .header("Jianxiao-Signature", Signature.of(secret, second, letter.json()))
                .POST(HttpRequest.BodyPublishers.ofString(letter.json()))
                .build();
    }

    private static String said(IOException failure) {
        return Optional.ofNullable(failure.getMessage())
                .orElse(failure.getClass().getSimpleName());
    }
}
