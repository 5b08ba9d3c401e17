package cn.jianxiao.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

/** 对应关系: how a kind of file becomes records. */
sealed interface Mapping permits JsonMapping, CsvMapping, XesMapping {

    /**
     * The content's records, read as they are asked for.
     *
     * @param options the source is set
     */
    Iterator<Line> lines(InputStream content, ImportOptions options) throws IOException;

    /** One of those that come with the product, else the one in the file of that path. */
    static Mapping named(String name) throws IOException {
        MappingFile file = MappingFile.read(name);
        String format = file.text("format", "");
        return switch (format) {
            case "json" -> new JsonMapping();
            case "csv" -> CsvMapping.of(file);
            case "xes" -> XesMapping.of(file);
            default -> throw file.wrong("format", format, "json, csv or xes");
        };
    }
}
