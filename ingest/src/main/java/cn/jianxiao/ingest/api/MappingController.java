package cn.jianxiao.ingest.api;

import cn.jianxiao.registry.intake.FileMappings;
import cn.jianxiao.registry.intake.SavedMapping;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * 对应关系接口: the saved mappings of files, so that a file can be read where it lies by what was made on the page
 * (docs/decisions/007).
 */
@RestController
@RequestMapping("/api/v1/mappings")
final class MappingController {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final FileMappings mappings;

    MappingController(FileMappings mappings) {
        this.mappings = mappings;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    List<String> names() {
        return mappings.all().stream().map(SavedMapping::name).toList();
    }

    /** The newest version as {@link cn.jianxiao.ingest.file.Mapping#read} takes it. */
    @GetMapping("/{name}")
    ResponseEntity<String> mapping(@PathVariable String name) {
        return mappings.find(name)
                .map(mapping -> ResponseEntity.ok().contentType(TEXT).body(mapping.text()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
