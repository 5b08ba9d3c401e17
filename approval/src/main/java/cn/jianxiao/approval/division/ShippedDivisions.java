package cn.jianxiao.approval.division;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads {@code divisions.csv}; its values hold neither commas nor quotes. */
final class ShippedDivisions {

    private static final String RESOURCE = "divisions.csv";

    static final Divisions ALL = Divisions.of(read());

    private ShippedDivisions() {}

    private static List<Division> read() {
        InputStream resource = Objects.requireNonNull(ShippedDivisions.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(ShippedDivisions::division).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }

    private static Division division(String line) {
        String[] fields = line.split(",", -1);
        return new Division(
                fields[0], fields[1], given(fields[2]), given(fields[3]).map(LocalDate::parse), given(fields[4]));
    }

    private static Optional<String> given(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }
}
