package cn.jianxiao.dashboard.file;

import cn.jianxiao.dashboard.page.FigureBar;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.page.Tag;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.RecordTerms;
import cn.jianxiao.ingest.load.Forecast;
import cn.jianxiao.ingest.load.Reason;
import cn.jianxiao.ingest.step.Verdict;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 预览结果: how many records would be taken and why others not, and the first records as they would be sent. */
final class ForecastView {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> TIMES = Set.of("occurredAt", "updatedAt", "appliedAt");

    private ForecastView() {}

    /** A record and its fields; no fields where its row is no record. */
    private record Line(int number, JsonNode fields, String record, Verdict verdict) {

        static Line of(int number, Forecast.Looked looked) {
            try {
                return new Line(number, JSON.readTree(looked.record()), looked.record(), looked.verdict());
            } catch (JacksonException broken) { // shown as it is, with what the intake says of it
                return new Line(number, JSON.createObjectNode(), looked.record(), looked.verdict());
            }
        }

        String text(String field) {
            JsonNode value = fields.path(field);
            return value.isMissingNode() ? "" : value.isString() ? value.stringValue() : value.toString();
        }
    }

    static Div of(Forecast forecast) {
        Div view = new Div();
        view.addClassName("forecast");
        forecast.broken().ifPresent(broken -> view.add(Trouble.of(broken)));
        long good = forecast.received() - forecast.refused();
        view.add(new FigureBar()
                .figure(Texts.of("files.received"), Figures.count(forecast.received()), Texts.of("files.received.note"))
                .figure(
                        Texts.of("files.good"),
                        Figures.count(good),
                        Figures.shareOf(good, forecast.received()),
                        good > 0 ? "green" : "")
                .figure(
                        Texts.of("files.refused"),
                        Figures.count(forecast.refused()),
                        Figures.shareOf(forecast.refused(), forecast.received()),
                        forecast.refused() > 0 ? "red" : "")
                .figure(Texts.of("files.waits"), Figures.count(forecast.waiting()), Texts.of("files.waits.note")));
        reasons(view, Texts.of("files.reasons"), forecast.reasons());
        reasons(view, Texts.of("files.remarks"), forecast.remarks());
        if (!forecast.first().isEmpty()) {
            view.add(new H3(Texts.of("files.first", forecast.first().size())), first(forecast.first()));
        }
        return view;
    }

    private static void reasons(Div view, String title, List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            view.add(
                    new H3(title),
                    new PlainTable<Reason>()
                            .number(Texts.of("files.records"), reason -> Figures.count(reason.records()))
                            .text(
                                    Texts.of("files.field"),
                                    reason -> RecordTerms.of(reason.example().field()))
                            .text(Texts.of("files.reason"), reason -> FieldWords.of(reason.example()))
                            .rows(reasons));
        }
    }

    private static Component first(List<Forecast.Looked> looked) {
        List<Line> lines = new ArrayList<>();
        Set<String> fields = new LinkedHashSet<>();
        for (Forecast.Looked each : looked) {
            Line line = Line.of(lines.size() + 1, each);
            lines.add(line);
            line.fields().propertyNames().forEach(fields::add);
        }
        PlainTable<Line> table = new PlainTable<Line>()
                .number("#", line -> String.valueOf(line.number()))
                .component(Texts.of("files.verdict"), ForecastView::verdict);
        fields.forEach(field -> {
            if (TIMES.contains(field)) {
                table.moment(RecordTerms.of(field), line -> line.text(field).replace('T', ' '));
            } else {
                table.text(RecordTerms.of(field), line -> line.text(field));
            }
        });
        return table.rows(lines);
    }

    private static Component verdict(Line line) {
        Verdict verdict = line.verdict();
        Div said = new Div(
                verdict.refused()
                        ? Tag.warn(Texts.of("files.verdict.refused"))
                        : verdict.waits()
                                ? Tag.plain(Texts.of("files.verdict.waits"))
                                : Tag.accent(Texts.of("files.verdict.good")));
        said.addClassName("verdict");
        verdict.findings().forEach(finding -> said.add(new Span(FieldWords.of(finding))));
        return said;
    }
}
