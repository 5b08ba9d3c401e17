package cn.jianxiao.registry.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 答复: what a server said. */
public record Told(HttpResponse<String> answer) {

    private static final JsonMapper JSON = new JsonMapper();

    public int status() {
        return answer.statusCode();
    }

    public JsonNode json() {
        return JSON.readTree(answer.body());
    }

    public String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** The same, having said this status. */
    public Told saying(int status) {
        assertThat(status())
                .as(() -> answer.request().uri() + "\n" + answer.body())
                .isEqualTo(status);
        return this;
    }

    /** The same, being a problem for these reasons. */
    public Told because(String... codes) {
        assertThat(header("content-type")).startsWith("application/problem+json");
        assertThat(findings()).as(answer::body).containsExactly(codes);
        return this;
    }

    /** The codes of the findings of a problem. */
    public List<String> findings() {
        return json().get("findings")
                .valueStream()
                .map(finding -> finding.get("code").asString())
                .toList();
    }
}
