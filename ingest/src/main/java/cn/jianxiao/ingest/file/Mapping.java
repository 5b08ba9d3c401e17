package cn.jianxiao.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** 对应关系: how a kind of file becomes records. */
public sealed interface Mapping permits JsonMapping, TableMapping, XesMapping {

    /** The names of those that come with the product. */
    List<String> SHIPPED = List.of("standard", "csv", "bpic15");

    /**
     * One of those that come with the product, else the one in the file of that path.
     *
     * @throws ImportException when there is none, or it cannot be used
     */
    static Mapping named(String name) throws IOException {
        Optional<Mapping> shipped = shipped(name);
        if (shipped.isPresent()) {
            return shipped.get();
        }
        if (!Files.isRegularFile(Path.of(name))) {
            throw new ImportException(ImportFault.NO_MAPPING, name);
        }
        return read(name, Files.readString(Path.of(name)));
    }

    /** One of those that come with the product. */
    static Optional<Mapping> shipped(String name) throws IOException {
        if (!SHIPPED.contains(name)) {
            return Optional.empty();
        }
        try (InputStream in = Objects.requireNonNull(Mapping.class.getResourceAsStream(name + ".yaml"))) {
            return Optional.of(read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    /**
     * The mapping that a text in YAML or JSON says.
     *
     * @param name as people know it, for what is said of its faults
     * @throws ImportException when it cannot be used
     */
    static Mapping read(String name, String text) {
        MappingSettings settings = MappingSettings.read(name, text);
        String format = settings.text("format", "");
        return switch (format) {
            case "json" -> new JsonMapping();
            case "csv", "xlsx", "table" -> TableSettings.of(settings);
            case "xes" -> XesMapping.of(settings);
            default -> throw settings.wrong("format", format, "json, csv, xlsx, table, xes");
        };
    }
}
