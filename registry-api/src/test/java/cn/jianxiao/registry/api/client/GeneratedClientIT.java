package cn.jianxiao.registry.api.client;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.registry.access.ApiKeys;
import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.access.KeyWish;
import cn.jianxiao.registry.api.server.Server;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CQ10: who has the document alone makes a client from it, splits a project's code and reads the split back. */
class GeneratedClientIT {

    @TempDir
    Path folder;

    private final Server server = Server.shared();

    @Test
    void a_client_made_from_the_document_splits_a_code_and_reads_it_back() throws Exception {
        Path document = Files.writeString(
                folder.resolve("openapi.json"),
                server.nobody().get("/api/v1/openapi.json").saying(200).answer().body());
        KeyWish wish = new KeyWish("生成的客户端", Set.of(ApiScope.CODES_READ, ApiScope.CODES_WRITE), Set.of());
        String token = server.bean(ApiKeys.class).issue(wish, "root").token();
        GeneratedClient client = new GeneratedClient(folder);
        client.make(document, Path.of("src/test/resources/client/Program.java"));
        assertThat(client.run("Program", server.address() + " " + token)).isEqualTo("客户端小区一期 [1#] -001");
    }
}
