package cn.jianxiao.registry.api.verify;

import static cn.jianxiao.registry.api.code.Samples.assigned;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.registry.api.server.Client;
import cn.jianxiao.registry.api.server.Server;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** GD7: before acceptance an application is verified, with every reason. */
class VerificationApiIT {

    private static final String CHECK = "/api/v1/code-verifications";

    private final Client leader = Server.shared().as("leader");

    private static String application(String code, String name) {
        return "{\"code\": \"%s\", \"phase\": \"PLANNING\", \"name\": \"%s\"}".formatted(code, name);
    }

    @Test
    void GD7_an_application_that_agrees_may_be_accepted() {
        String project = assigned(Server.DISTRICT).at("/project/project").asString();
        JsonNode verdict =
                leader.post(CHECK, application(project, "XX小区")).saying(200).json();
        assertThat(verdict.get("acceptable").asBoolean()).isTrue();
        assertThat(verdict.get("project").asString()).isEqualTo(project);
    }

    @Test
    void GD7_what_does_not_agree_is_told_with_both_values() {
        String project = assigned(Server.DISTRICT).at("/project/project").asString();
        JsonNode verdict =
                leader.post(CHECK, application(project, "YY小区")).saying(200).json();
        assertThat(verdict.get("acceptable").asBoolean()).isFalse();
        assertThat(verdict.at("/differences/0/applied").asString()).isEqualTo("YY小区");
        assertThat(verdict.at("/differences/0/registered").asString()).isEqualTo("XX小区");
        assertThat(verdict.get("findings").findValuesAsString("code")).contains("verify.differs");
    }

    @Test
    void GD7_without_a_code_or_under_an_unknown_one_nothing_is_accepted() {
        JsonNode none =
                leader.post(CHECK, "{\"phase\": \"PLANNING\"}").saying(200).json();
        assertThat(none.get("findings").findValuesAsString("code")).containsExactly("verify.no-code");
        JsonNode unknown = leader.post(CHECK, application("2401-500103-04-01-000001", "x"))
                .saying(200)
                .json();
        assertThat(unknown.get("acceptable").asBoolean()).isFalse();
        leader.post(CHECK, "{\"phase\": \"SOON\"}").saying(400).because("api.unknown-value");
    }

    @Test
    void a_project_of_another_district_is_not_found() {
        String foreign = assigned("500107").at("/project/project").asString();
        leader.post(CHECK, application(foreign, "x")).saying(404).because();
        Server.shared().nobody().post(CHECK, application(foreign, "x")).saying(401);
    }
}
