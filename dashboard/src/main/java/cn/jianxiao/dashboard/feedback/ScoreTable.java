package cn.jianxiao.dashboard.feedback;

import cn.jianxiao.approval.event.Feedback;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.PlaceFilters;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.ScoreCount;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 评价分布 (NA8): how many evaluations there are of each score, from the best down; a number leads to them. */
record ScoreTable(PlaceFilters filters) {

    Card card(List<ScoreCount> counts) {
        Map<Integer, Long> known =
                counts.stream().collect(Collectors.toMap(ScoreCount::score, ScoreCount::evaluations));
        long total = counts.stream().mapToLong(ScoreCount::evaluations).sum();
        List<ScoreCount> all = IntStream.rangeClosed(Feedback.LOWEST_SCORE, Feedback.HIGHEST_SCORE)
                .map(place -> Feedback.LOWEST_SCORE + Feedback.HIGHEST_SCORE - place)
                .mapToObj(score -> new ScoreCount(score, known.getOrDefault(score, 0L)))
                .toList();
        return new Card(
                        Texts.of("feedback.scores"),
                        new PlainTable<ScoreCount>()
                                .text(Texts.of("feedback.score"), line -> FeedbackWords.score(line.score()))
                                .numberLink(Texts.of("feedback.evaluations"), this::evaluations)
                                .number(Texts.of("feedback.share"), line -> Figures.share(line.evaluations(), total))
                                .rows(all))
                .about(Texts.of("feedback.scores.about", Figures.count(total)));
    }

    private Anchor evaluations(ScoreCount line) {
        return new Anchor(
                filters.kept("feedback")
                        .with("view", View.RECORDS)
                        .with("score", String.valueOf(line.score()))
                        .href(),
                Figures.count(line.evaluations()));
    }
}
