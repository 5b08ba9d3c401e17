package cn.jianxiao.ingest.file;

import cn.jianxiao.ingest.json.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** All that a file gives, for tests. */
record Imported(List<String> events, List<String> projects) {

    static Imported of(Path path, String mapping, ImportOptions options) throws IOException {
        Imported all = new Imported(new ArrayList<>(), new ArrayList<>());
        try (FileImport file = FileImport.open(path, mapping, options)) {
            while (file.hasNext()) {
                Batch batch = file.next();
                List<String> lines = new String(batch.ndjson(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
                if (lines.size() != batch.records()) {
                    throw new AssertionError(batch.records() + " records on " + lines.size() + " lines");
                }
                (batch.target() == Target.EVENTS ? all.events : all.projects).addAll(lines);
            }
            if (file.bytesRead() != file.bytesTotal()) {
                throw new AssertionError("read " + file.bytesRead() + " of " + file.bytesTotal());
            }
        }
        return all;
    }

    JsonNode event(int index) {
        return JsonText.parse(events.get(index));
    }

    JsonNode project(int index) {
        return JsonText.parse(projects.get(index));
    }
}
