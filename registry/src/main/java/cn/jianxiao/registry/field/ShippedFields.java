package cn.jianxiao.registry.field;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The fields that come with the product: a resource, so that attachment 4 is data. */
public final class ShippedFields {

    private static final String RESOURCE = "shipped.fields";
    private static final List<FieldDefinition> ALL = read();

    private ShippedFields() {}

    /** All, in the order of the resource. */
    public static List<FieldDefinition> all() {
        return ALL;
    }

    /** The one of that name. */
    public static Optional<FieldDefinition> named(String name) {
        return ALL.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    private static List<FieldDefinition> read() {
        try (InputStream in = ShippedFields.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the registry module's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ShippedFields::field)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }

    private static FieldDefinition field(String line) {
        List<String> cells = cells(line, "\\|");
        List<FieldChoice> choices = cells.size() < 5
                ? List.of()
                : cells(cells.get(4), ";").stream().map(ShippedFields::choice).toList();
        FieldType type = TypeText.read(cells.get(3), choices);
        return new FieldDefinition(cells.get(0), cells.get(1), cells.get(2), type, true, false);
    }

    private static FieldChoice choice(String text) {
        List<String> parts = cells(text, "[=/]");
        return new FieldChoice(parts.get(0), parts.get(1), parts.get(2));
    }

    private static List<String> cells(String text, String separator) {
        return Arrays.stream(text.split(separator)).map(String::strip).toList();
    }
}
