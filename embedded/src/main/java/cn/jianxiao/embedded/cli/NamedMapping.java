package cn.jianxiao.embedded.cli;

import cn.jianxiao.embedded.client.Api;
import cn.jianxiao.ingest.file.ImportException;
import cn.jianxiao.ingest.file.Mapping;
import cn.jianxiao.ingest.file.TableMapping;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** {@code --mapping}: one that comes with the product, a mapping file, or one that was saved on the page. */
record NamedMapping(Api api, String name) {

    private static final int OK = 200;

    /**
     * The mapping, of a workbook for that sheet.
     *
     * @param sheet empty for the one that the mapping names
     * @throws ImportException when there is none of that name
     */
    Mapping on(String sheet) throws IOException, InterruptedException {
        var mapping = find();
        return mapping instanceof TableMapping table && !sheet.isEmpty() ? table.withSheet(sheet) : mapping;
    }

    private Mapping find() throws IOException, InterruptedException {
        if (Mapping.SHIPPED.contains(name) || Files.isRegularFile(Path.of(name))) {
            return Mapping.named(name);
        }
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        var answer = api.get("/api/v1/mappings/" + encoded, Map.of());
        try (var body = answer.body()) {
            if (answer.statusCode() != OK) {
                return Mapping.named(name);
            }
            return Mapping.read(name, new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
