package cn.jianxiao.embedded.demo;

import cn.jianxiao.demo.DemoEarlyResult;
import cn.jianxiao.demo.DemoLicence;
import cn.jianxiao.demo.DemoProjects;
import cn.jianxiao.embedded.client.Delivery;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** 示范证照: what came out of the first projects' cases, so that their licences can be looked at. */
final class DemoLicences {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int REFUSED = 400;
    private static final int PROJECTS = 100;

    private DemoLicences() {}

    /** Adds them under their codes; sent again they are the same. */
    static int add(Delivery delivery, long seed, LocalDate today, int projects)
            throws IOException, InterruptedException {
        var added = 0;
        try (var first = DemoProjects.generate(seed, Math.min(projects, PROJECTS), today)) {
            for (var rest = first.iterator(); rest.hasNext(); ) {
                var project = rest.next();
                for (var licences : List.of(DemoLicence.of(project), DemoEarlyResult.of(project))) {
                    for (var licence : licences) {
                        add(delivery, licence);
                        added++;
                    }
                }
            }
        }
        return added;
    }

    private static void add(Delivery delivery, DemoLicence licence) throws IOException, InterruptedException {
        var path = "/api/v1/codes/" + URLEncoder.encode(licence.code(), StandardCharsets.UTF_8) + "/material";
        var answer = delivery.post(path, "application/json", JSON.writeValueAsBytes(order(licence)));
        if (answer.statusCode() >= REFUSED) {
            throw new IOException("HTTP " + answer.statusCode() + ": " + answer.body());
        }
    }

    private static Object order(DemoLicence licence) {
        var order = JSON.createObjectNode()
                .put("source", licence.source())
                .put("id", licence.id())
                .put("kind", licence.kind())
                .put("matter", licence.matter())
                .put("matterName", licence.matterName())
                .put("number", licence.number())
                .put("title", licence.title())
                .put("issuedOn", licence.issuedOn().toString());
        if (licence.validUntil() != null) {
            order.put("validUntil", licence.validUntil().toString());
        }
        return order;
    }
}
