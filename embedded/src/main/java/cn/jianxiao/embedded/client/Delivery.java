package cn.jianxiao.embedded.client;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * 投递: repeats a batch until it is confirmed, because the receiver may just be starting again. Repeating is harmless: a
 * record's id is stable.
 */
public final class Delivery {
    private static final Duration FIRST_WAIT = Duration.ofMillis(300);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final int BAD_GATEWAY = 502;
    private static final int UNAVAILABLE = 503;
    private static final int TOO_MANY = 429;

    private final Api api;
    private final Duration patience;
    private final Consumer<String> onRetry;

    /**
     * @param patience how long one batch may remain unconfirmed
     * @param onRetry told why a batch is sent again
     */
    public Delivery(Api api, Duration patience, Consumer<String> onRetry) {
        this.api = api;
        this.patience = patience;
        this.onRetry = onRetry;
    }

    /**
     * @return the receiver's answer, which may also be a refusal
     * @throws IOException when patience is at its end
     */
    public HttpResponse<String> post(String path, byte[] ndjson) throws IOException, InterruptedException {
        return post(path, "application/x-ndjson", ndjson);
    }

    /** Anything that may be sent twice. */
    public HttpResponse<String> post(String path, String contentType, byte[] body)
            throws IOException, InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        var wait = FIRST_WAIT;
        while (true) {
            String why;
            try {
                var answer = api.post(path, contentType, body);
                if (!isPassing(answer.statusCode())) {
                    return answer;
                }
                why = "HTTP " + answer.statusCode();
            } catch (IOException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                why = String.valueOf(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
            }
            if (System.nanoTime() > deadline) {
                throw new IOException(why);
            }
            onRetry.accept(why);
            Thread.sleep(wait);
            wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
        }
    }

    private static boolean isPassing(int status) {
        return status == BAD_GATEWAY || status == UNAVAILABLE || status == TOO_MANY;
    }
}
