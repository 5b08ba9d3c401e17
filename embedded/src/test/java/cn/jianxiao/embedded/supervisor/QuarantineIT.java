package cn.jianxiao.embedded.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.embedded.client.Api;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quarantine on the whole way: what is corrected comes in once, what is linked leaves, and the account adds up. */
class QuarantineIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern PLACE =
            Pattern.compile("\"topic\":\"([^\"]+)\",\"partition\":(\\d+),\"offset\":(\\d+)");
    private static final String PROJECT = "2512-420984-04-01-395957";
    private static final String HEAD = """
            {"id":"p%s","source":"s","updatedAt":"2026-03-01","project":"2512-420984-04-01-395957","name":"某学校",\
            "division":"420984","codes":[%s]}""";
    private static final String PART = "{\"code\":\"2512-420984-04-01-395957-1001\",\"level\":1,\"name\":\"一期\"}";

    @TempDir
    Path root;

    @Test
    void a_corrected_record_comes_in_once_and_the_account_adds_up_before_and_after() throws Exception {
        try (var instance = AnInstance.below(root)) {
            var api = instance.api();
            api.post("/api/v1/projects?batch=head", utf8(HEAD.formatted("1", "")));
            api.post("/api/v1/events?batch=bad", utf8(event("1", "\"受理\"", PROJECT)));
            await(api, "account", Map.of("batch", "bad"), "\"rejected\":1");
            var rejections = Map.of("batch", "bad");
            var matcher = PLACE.matcher(ask(api, "rejections", rejections));
            assertThat(matcher.find()).isTrue();
            var corrected = correction(matcher, event("1", "3", PROJECT));

            var outcome = api.post("/api/v1/quarantine/corrections", "application/json", utf8(corrected));
            assertThat(outcome.body()).contains("\"done\":1");
            await(api, "account", Map.of("by", "batch"), "\"batch\":\"correction-");
            await(api, "cases-count", Map.of("project", PROJECT), "\"total\":1");

            assertThat(ask(api, "rejections", rejections))
                    .contains("\"state\":\"corrected\"", "\"followed_by\":\"cli\"");
            var again = api.post("/api/v1/quarantine/corrections", "application/json", utf8(corrected));
            assertThat(again.body()).contains("\"done\":0", "\"passedOver\":1");
            api.post("/api/v1/events?batch=again", utf8(event("1", "3", PROJECT)));
            await(api, "account", Map.of("batch", "again"), "\"duplicate\":1");
            assertThat(ask(api, "account", Map.of()))
                    .contains("\"received\":4,\"accepted\":2,\"duplicate\":1,\"rejected\":1,\"waiting\":0");
            assertThat(ask(api, "account-by-hour", Map.of())).contains("\"received\":");

            waitingLeavesWhenLinked(api);
        }
    }

    private static void waitingLeavesWhenLinked(Api api) throws Exception {
        var orphans = Map.of("disposition", "orphan", "orphan_days", "0");
        api.post("/api/v1/events?batch=early", utf8(event("2", "3", PROJECT + "-1001")));
        await(api, "rejections-count", orphans, "\"total\":1");
        assertThat(ask(api, "rejections", orphans))
                .contains("CODE_NOT_REGISTERED")
                .doesNotContain("\"raw\":\"\"");

        api.post("/api/v1/projects?batch=parent", utf8(HEAD.formatted("2", PART)));

        await(api, "rejections-count", orphans, "\"total\":0");
        await(api, "account", Map.of("batch", "early"), "\"accepted\":1");
    }

    private static String event(String id, String status, String code) {
        return """
                {"id":"%s","source":"s","occurredAt":"2026-03-02","caseId":"c%s","matter":"m","division":"420984",\
                "status":%s,"code":"%s"}""".formatted(id, id, status, code);
    }

    private static String correction(Matcher place, String record) {
        return "[{\"place\":\"%s/%s/%s\",\"kind\":\"EVENT\",\"record\":%s}]"
                .formatted(place.group(1), place.group(2), place.group(3), record);
    }

    private static void await(Api api, String query, Map<String, String> parameters, String words) throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var seen = ask(api, query, parameters);
        while (!seen.contains(words)) {
            assertThat(System.nanoTime()).as("%s, not %s", words, seen).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(200);
            seen = ask(api, query, parameters);
        }
    }

    private static String ask(Api api, String query, Map<String, String> parameters)
            throws IOException, InterruptedException {
        var asked = new HashMap<>(parameters);
        asked.put("format", "json");
        try (var body = api.get("/api/v1/queries/" + query, asked).body()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
