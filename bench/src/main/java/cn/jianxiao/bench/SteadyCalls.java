package cn.jianxiao.bench;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/**
 * 匀速单条: single calls at a steady rate, each at its time whether or not earlier ones were answered; how long each took
 * counts from the time at which it was due, so that a door that falls behind cannot hide it.
 */
final class SteadyCalls {

    private static final int SECOND = 1_000_000_000;

    private final List<Duration> sorted;

    private SteadyCalls(List<Duration> sorted) {
        this.sorted = sorted;
    }

    /** @param call makes the n-th call */
    static SteadyCalls make(int rate, int calls, IntFunction<CompletableFuture<HttpResponse<String>>> call)
            throws Exception {
        var answers = new ArrayList<CompletableFuture<Duration>>();
        var start = System.nanoTime();
        for (var number = 0; number < calls; number++) {
            var due = start + (long) number * SECOND / rate;
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            answers.add(call.apply(number).thenApply(answer -> took(answer, due)));
        }
        var took = new ArrayList<Duration>();
        for (var answer : answers) {
            took.add(answer.get());
        }
        return new SteadyCalls(took.stream().sorted().toList());
    }

    private static Duration took(HttpResponse<String> answer, long due) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
        return Duration.ofNanos(System.nanoTime() - due);
    }

    int calls() {
        return sorted.size();
    }

    /** What so many of a hundred did not exceed, in milliseconds. */
    double percentile(double percent) {
        var place = (int) Math.ceil(percent / 100 * sorted.size()) - 1;
        return sorted.get(Math.max(0, place)).toNanos() / 1e6;
    }
}
