package cn.jianxiao.dashboard.ranking;

import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.RankingLine;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 导出: the lines as they stand on the page, as CSV that spreadsheets open with Chinese intact. */
final class RankingExport {

    private static final String MARK_OF_UTF8 = "\uFEFF";

    private RankingExport() {}

    static Anchor link(List<RankingLine> lines, Subject by) {
        String name = Texts.of("ranking.by", by) + ".csv";
        byte[] content = (MARK_OF_UTF8 + csv(lines)).getBytes(StandardCharsets.UTF_8);
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(download -> new DownloadResponse(
                        new ByteArrayInputStream(content), name, "text/csv;charset=utf-8", content.length)),
                Texts.of("export"));
        link.setId("export");
        return link;
    }

    private static String csv(List<RankingLine> lines) {
        Stream<Stream<String>> head = Stream.of(Stream.of(
                Texts.of("ranking.rank"),
                Texts.of("division"),
                Texts.of("department"),
                Texts.of("ranking.within"),
                Texts.of("ranking.judged"),
                Texts.of("ranking.rate"),
                Texts.of("judgement.EARLY"),
                Texts.of("judgement.ON_TIME"),
                Texts.of("judgement.OVERDUE"),
                Texts.of("ranking.open"),
                Texts.of("ranking.openOverdue")));
        Stream<Stream<String>> body = lines.stream()
                .map(line -> Stream.of(
                        "" + line.rank(),
                        DivisionNames.of(line.division()),
                        RankingTable.name(line),
                        "" + line.withinLimit(),
                        "" + line.judged(),
                        Figures.share(line.withinLimit(), line.judged()),
                        "" + line.early(),
                        "" + line.onTime(),
                        "" + line.overdue(),
                        "" + line.open(),
                        "" + line.openOverdue()));
        return Stream.concat(head, body)
                .map(cells -> cells.map(RankingExport::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String cell(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
