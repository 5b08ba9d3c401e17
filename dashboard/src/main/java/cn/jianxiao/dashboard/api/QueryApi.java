package cn.jianxiao.dashboard.api;

import cn.jianxiao.dashboard.report.Downloads;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.AskedLanguage;
import cn.jianxiao.sql.print.PrintFormat;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.Catalogue;
import cn.jianxiao.sql.query.Parameter;
import cn.jianxiao.sql.query.Query;
import cn.jianxiao.sql.query.QueryProblem;
import cn.jianxiao.sql.query.QueryTexts;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 查询接口: the catalogue over HTTP, within the scope of the one who asks. */
@RestController
@RequestMapping("/api/v1/queries")
final class QueryApi {

    private static final String FORMAT = "format";

    private final Questions questions;
    private final Downloads downloads;

    QueryApi(Questions questions, Downloads downloads) {
        this.questions = questions;
        this.downloads = downloads;
    }

    /** A query as the list names it. */
    record Entry(String name, String description, List<Value> parameters, List<String> columns) {}

    /** A parameter; {@code initial} is what holds where none is given, absent where one must be. */
    record Value(
            String name,
            String description,
            String form,
            @Nullable String initial,
            List<String> choices) {}

    @GetMapping
    List<Entry> list(HttpServletRequest asked) {
        QueryTexts texts = QueryTexts.in(AskedLanguage.of(asked).locale());
        return Catalogue.all().stream().map(query -> entry(query, texts)).toList();
    }

    /** Every other parameter of the request is one of the query's. What is taken as a file is noted (SH7). */
    @GetMapping("/{name}")
    ResponseEntity<String> run(@PathVariable String name, @RequestParam Map<String, String> given) {
        Map<String, String> values = new HashMap<>(given);
        values.remove(FORMAT);
        PrintFormat format = format(given.getOrDefault(FORMAT, "json"));
        String answer = format.print(questions.table(Catalogue.named(name), Arguments.of(values)));
        if (format == PrintFormat.CSV) {
            downloads.note(name + ".csv", new TreeMap<>(values).toString());
        }
        return ResponseEntity.ok().contentType(mediaType(format)).body(answer);
    }

    private static PrintFormat format(String name) {
        return PrintFormat.named(name).orElseThrow(() -> QueryProblem.notOffered(FORMAT, name, PrintFormat.names()));
    }

    private static MediaType mediaType(PrintFormat format) {
        return switch (format) {
            case TABLE -> new MediaType("text", "plain", StandardCharsets.UTF_8);
            case CSV -> new MediaType("text", "csv", StandardCharsets.UTF_8);
            case JSON -> MediaType.APPLICATION_JSON;
        };
    }

    private static Entry entry(Query<?> query, QueryTexts texts) {
        return new Entry(
                query.name(),
                texts.of(query),
                query.parameters().stream()
                        .map(parameter -> value(parameter, texts))
                        .toList(),
                query.columns());
    }

    private static Value value(Parameter parameter, QueryTexts texts) {
        return new Value(
                parameter.name(),
                texts.of(parameter),
                texts.of(parameter.type()),
                parameter.initial(),
                parameter.choices());
    }
}
