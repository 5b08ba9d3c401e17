package cn.jianxiao.registry.api.running;

import static cn.jianxiao.registry.api.code.Samples.assigned;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.registry.api.server.Client;
import cn.jianxiao.registry.api.server.Server;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** SC3: lists of running projects come by the interface, too. */
class RunningApiIT {

    private static final String DOOR = "/api/v1/running-projects";

    private final Client root = Server.shared().as("root");

    @Test
    void SC3_a_list_is_compared_and_the_same_list_again_renews_it() {
        String project = assigned(Server.DISTRICT).at("/project/project").asString();
        String list = """
                {"system": "old", "projects": [
                  {"ownCode": "A-1", "project": "%s", "name": "XX小区"},
                  {"ownCode": "A-2", "project": "%s", "name": "YY小区"},
                  {"ownCode": "A-3", "name": "没有的项目"}]}""".formatted(project, project);

        JsonNode first = root.post(DOOR, list).saying(200).json();
        JsonNode again = root.post(DOOR, list).saying(200).json();

        assertThat(first.get("fresh").asInt()).isEqualTo(3);
        assertThat(first.get("matched").asInt()).isEqualTo(1);
        assertThat(first.get("differing").asInt()).isEqualTo(1);
        assertThat(first.get("unmatched").asInt()).isEqualTo(1);
        assertThat(again.get("renewed").asInt()).isEqualTo(3);
    }

    @Test
    void SC3_a_line_that_names_no_project_is_told_and_nothing_is_kept() {
        root.post(DOOR, "{\"system\": \"old\", \"projects\": [{\"ownCode\": \"B-1\"}, {\"owner\": \"x\"}]}")
                .saying(400)
                .because("api.out-of-range");
        assertThat(root.post(DOOR, "{\"system\": \"old\", \"projects\": [{\"ownCode\": \"B-1\"}]}")
                        .saying(200)
                        .json()
                        .get("fresh")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void SC3_who_sees_some_districts_only_compares_nothing() {
        String list = "{\"system\": \"old\", \"projects\": [{\"ownCode\": \"C-1\"}]}";
        Server.shared().as("staff").post(DOOR, list).saying(422).because("api.out-of-reach");
        Server.shared().as("leader").post(DOOR, list).saying(403);
        Server.shared().nobody().post(DOOR, list).saying(401);
    }
}
