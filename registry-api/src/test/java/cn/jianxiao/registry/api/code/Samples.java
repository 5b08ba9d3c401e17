package cn.jianxiao.registry.api.code;

import cn.jianxiao.registry.api.server.Client;
import cn.jianxiao.registry.api.server.Server;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** Projects of tests, each of its own. */
public final class Samples {

    private static final AtomicInteger NEXT = new AtomicInteger(10_000);

    private Samples() {}

    /** A national code that no other test has. */
    public static String project(String division) {
        return "2401-" + division + "-04-01-" + NEXT.incrementAndGet() + "1";
    }

    public static String assignment(String project, String division) {
        return """
                {"project": "%s", "name": "XX小区", "owner": "某某置业", "category": "房屋建筑", "division": "%s",
                 "flowType": 1, "totalInvestment": 52000.5, "appliedAt": "2026-10-12T02:30:00Z",
                 "rule": "chongqing", "day": "2026-10-12"}""".formatted(project, division);
    }

    /** Any key, once. */
    public static Client once(Client client) {
        return client.with("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** A fresh project of the district, and the answer that gave it its main code. */
    public static JsonNode assigned(String division) {
        String order = assignment(project(division), division);
        return once(Server.shared().as("root"))
                .post("/api/v1/code-assignments", order)
                .saying(200)
                .json();
    }

    public static String main(JsonNode deed) {
        return deed.at("/project/mainCode").asString();
    }

    /** A code split off the main code of a fresh project. */
    public static String part(String division) {
        return split(main(assigned(division)), "level1", "PLANNING");
    }

    public static String split(String parent, String stage, String phase) {
        return once(Server.shared().as("root"))
                .post("/api/v1/codes/" + parent + "/splits", splitting(stage, phase))
                .saying(200)
                .json()
                .at("/facts/0/code")
                .asString();
    }

    public static String splitting(String stage, String phase) {
        return "{\"stage\": \"%s\", \"phase\": \"%s\", \"parts\": [{}]}".formatted(stage, phase);
    }
}
