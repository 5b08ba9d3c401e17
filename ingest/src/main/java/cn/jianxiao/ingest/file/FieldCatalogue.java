package cn.jianxiao.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The fields of each target, from the list that comes with the product: name, shape, and what columns call it. */
final class FieldCatalogue {

    private static final Map<Target, List<RecordField>> FIELDS = read();

    private FieldCatalogue() {}

    static List<RecordField> of(Target target) {
        return FIELDS.getOrDefault(target, List.of());
    }

    private static Map<Target, List<RecordField>> read() {
        Map<Target, List<RecordField>> fields = new EnumMap<>(Target.class);
        for (Target target : Target.values()) {
            String name = MappingSettings.nameOf(target) + ".fields";
            try (InputStream in = Objects.requireNonNull(FieldCatalogue.class.getResourceAsStream(name))) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                fields.put(
                        target,
                        text.lines()
                                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                                .map(FieldCatalogue::field)
                                .toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return fields;
    }

    private static RecordField field(String line) {
        String[] parts = line.split("\\s*\\|\\s*", -1);
        boolean required = parts[0].endsWith("!");
        return new RecordField(
                required ? parts[0].substring(0, parts[0].length() - 1) : parts[0],
                required,
                FieldShape.valueOf(parts[1]),
                List.of(parts[2].split("\\s+")));
    }
}
