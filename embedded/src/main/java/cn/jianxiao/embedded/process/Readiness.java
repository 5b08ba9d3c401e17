package cn.jianxiao.embedded.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** 就绪: how a child shows that it serves. */
public sealed interface Readiness {
    /** Called before each start: what the last process left must not count for the next. */
    void reset() throws IOException;

    boolean isReady() throws InterruptedException;

    /** It answers below 500 at this address. */
    record Answers(URI address) implements Readiness {
        private static final Duration PATIENCE = Duration.ofSeconds(5);

        @Override
        public void reset() {
            // a process that has ended does not answer
        }

        @Override
        public boolean isReady() throws InterruptedException {
            var ask = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
                return client.send(ask, BodyHandlers.discarding()).statusCode() < 500;
            } catch (IOException e) {
                return false; // not listening yet
            }
        }
    }

    /** It makes this file. */
    record Makes(Path file) implements Readiness {
        @Override
        public void reset() throws IOException {
            Files.deleteIfExists(file);
        }

        @Override
        public boolean isReady() {
            return Files.exists(file);
        }
    }
}
