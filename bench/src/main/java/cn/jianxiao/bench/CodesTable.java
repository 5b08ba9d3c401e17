package cn.jianxiao.bench;

import cn.jianxiao.bench.code.Measured;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** 编码结果表: each benchmark, and how many times as long the expressions take for the same texts. */
record CodesTable(Texts texts) {

    private static final String MIXED = "ParseBench.expressions";
    private static final String PROJECTS = "ParseBench.projectByExpressions";

    private static final String LINKS = "LinkBench.linkByExpressions";

    /** What reads the same texts by expressions. */
    private static final Map<String, String> BESIDE = Map.of(
            "ParseBench.grammars", MIXED,
            "ParseBench.rules", MIXED,
            "ParseBench.projectByGrammar", PROJECTS,
            "ParseBench.projectByRules", PROJECTS,
            "LinkBench.link", LINKS);

    String of(List<Measured> all) {
        var table = new TextTable(texts, "what", "codes", "median", "least", "most", "bytes", "ratio");
        all.forEach(measured -> table.add(row(measured, all)));
        return table.toString();
    }

    private List<String> row(Measured measured, List<Measured> all) {
        return List.of(
                texts.of(measured.benchmark()),
                measured.codes(),
                number(measured.median()),
                number(measured.least()),
                number(measured.most()),
                number(measured.bytes()),
                ratio(measured, all));
    }

    private static String ratio(Measured measured, List<Measured> all) {
        return all.stream()
                .filter(other -> other.benchmark().equals(BESIDE.get(measured.benchmark()))
                        && other.codes().equals(measured.codes()))
                .findFirst()
                .map(other -> number(other.median() / measured.median()))
                .orElse("");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
