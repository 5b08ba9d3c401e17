package cn.jianxiao.embedded.client;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** 结账: waits until the stream has classified every record of a batch. */
public final class Settlement {
    private static final Duration GLANCE = Duration.ofMillis(700);
    private static final int OK = 200;

    private final Api api;
    private final Duration patience;

    /** @param patience how long the account may stand still */
    public Settlement(Api api, Duration patience) {
        this.api = api;
        this.patience = patience;
    }

    /**
     * @param sent how many records were confirmed; more may have been received when an answer was lost
     * @return empty when the account stood still too long before it was complete
     */
    public Optional<BatchAccount> await(String batch, long sent) throws InterruptedException {
        var seen = 0L;
        var deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            var account = ask(batch);
            if (account.isPresent() && account.get().received() >= sent) {
                return account;
            }
            if (account.isPresent() && account.get().received() > seen) {
                seen = account.get().received();
                deadline = System.nanoTime() + patience.toNanos();
            }
            Thread.sleep(GLANCE);
        }
        return Optional.empty();
    }

    /** Empty when the instance cannot answer just now: it may be starting again. */
    private Optional<BatchAccount> ask(String batch) throws InterruptedException {
        try {
            var answer = api.get("/api/v1/queries/account", Map.of("by", "batch", "batch", batch, "format", "json"));
            try (var body = answer.body()) {
                var text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
                return answer.statusCode() == OK && isJson(answer)
                        ? Optional.of(BatchAccount.ofAnswer(text))
                        : Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isJson(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").contains("json");
    }
}
