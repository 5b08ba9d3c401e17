package cn.jianxiao.ingest.drop;

import cn.jianxiao.ingest.file.ImportException;
import cn.jianxiao.ingest.file.Mapping;
import cn.jianxiao.ingest.load.MappingBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 来源目录: the folder of one source, called as the source. Which mapping its files need says a file {@code mapping} in it,
 * be it by name or by the mapping itself; without one it is the saved mapping that is called as the source.
 */
record SourceFolder(Path path) {

    private static final String MAPPING = "mapping";

    /** Not written yet, hidden, or ours. */
    private static final Pattern IGNORED = Pattern.compile(
            "\\..*|.*\\.(part|partial|filepart|tmp|crdownload)|mapping(\\.(txt|yaml|yml|json))?|.*~",
            Pattern.CASE_INSENSITIVE);

    String source() {
        return path.getFileName().toString();
    }

    /** The files that wait here, by name. */
    List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(path)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file ->
                            !IGNORED.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    /**
     * What its files are read by; empty where nobody says.
     *
     * @throws ImportException when that cannot be used
     */
    Optional<MappingBook.Named> mapping(MappingBook book) throws IOException {
        Optional<String> told = told();
        if (told.isEmpty()) {
            return book.find(source());
        }
        String text = told.get();
        return text.contains("\n") || text.contains(":")
                ? Optional.of(new MappingBook.Named(source() + "/" + MAPPING, Mapping.read(source(), text)))
                : book.find(text);
    }

    private Optional<String> told() throws IOException {
        for (String ending : List.of("", ".txt", ".yaml", ".yml", ".json")) {
            Path file = path.resolve(MAPPING + ending);
            if (Files.isRegularFile(file)) {
                return Optional.of(Files.readString(file).replace("\uFEFF", "").strip());
            }
        }
        return Optional.empty();
    }
}
