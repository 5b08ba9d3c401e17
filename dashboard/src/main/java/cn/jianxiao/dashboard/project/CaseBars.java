package cn.jianxiao.dashboard.project;

import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.dashboard.chart.Chart;
import cn.jianxiao.dashboard.chart.Options;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.UsedTime;
import cn.jianxiao.sql.query.CaseLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** 时间条: each case a bar from its application to its end or to now, by stage. Its colour is how it stands. */
final class CaseBars {

    private static final int ROOM_OF_A_BAR = 24;
    private static final int ROOM_OF_AXIS = 56;
    private static final int LONGEST_NAME = 18;

    private CaseBars() {}

    static Card of(List<CaseLine> cases, Instant now) {
        List<CaseLine> ordered = cases.stream()
                .filter(line -> begin(line) != null)
                .sorted(Comparator.comparingInt(CaseLine::stage)
                        .thenComparing(line -> Objects.requireNonNull(begin(line))))
                .toList();
        Chart chart = new Chart(
                Texts.of("project.bars.label", ordered.size()), ordered.size() * ROOM_OF_A_BAR + ROOM_OF_AXIS + "px");
        Map<String, Object> lanes =
                Options.categories(ordered.stream().map(CaseBars::lane).toList());
        lanes.put("inverse", true);
        chart.draw(Options.of("useUTC", true)
                .and("tooltip", Options.tooltip("item"))
                .and("grid", Options.grid(24, 24, 32, 300))
                .and("xAxis", Options.times())
                .and("yAxis", lanes)
                .and(
                        "series",
                        List.of(Options.of("type", "custom")
                                .and("renderItem", "@fn:span")
                                .and("encode", Options.of("x", List.of(1, 2)).and("y", 0))
                                .and("data", bars(ordered, now))
                                .and("markLine", today(now)))));
        return new Card(Texts.of("project.bars"), chart).about(Texts.of("project.bars.about"));
    }

    private static List<Map<String, Object>> bars(List<CaseLine> cases, Instant now) {
        return IntStream.range(0, cases.size())
                .mapToObj(lane -> bar(lane, cases.get(lane), now))
                .toList();
    }

    private static Map<String, Object> bar(int lane, CaseLine line, Instant now) {
        Instant from = Objects.requireNonNull(begin(line));
        Instant ended = line.endedAt();
        List<String> tip = new ArrayList<>(List.of(
                line.matterName() + " " + line.caseId(),
                Moments.day(from) + " – " + (ended == null ? Texts.of("now") : Moments.day(ended)),
                Texts.of("usedOfLimit") + " " + UsedTime.of(line)));
        return Options.of("value", List.of(lane, Moments.onAxis(from), Moments.onAxis(ended == null ? now : ended)))
                .and("tip", tip)
                .and("itemStyle", Options.of("color", colour(line)));
    }

    private static Map<String, Object> today(Instant now) {
        return Options.of("silent", true)
                .and("symbol", "none")
                .and("lineStyle", Options.of("color", "var(--jx-ink-3)").and("type", "dashed"))
                .and("label", Options.of("formatter", Texts.of("now")).and("color", "var(--jx-ink-2)"))
                .and("data", List.of(Options.of("xAxis", Moments.onAxis(now))));
    }

    private static String lane(CaseLine line) {
        String name = line.matterName().isBlank() ? line.caseId() : line.matterName();
        return Texts.of("stage.short", Stage.of(line.stage())) + " · "
                + (name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name);
    }

    private static String colour(CaseLine line) {
        if (line.late()) {
            return "var(--jx-red)";
        }
        if (line.endedAt() != null) {
            return "var(--jx-time-before)";
        }
        return line.lamp().equals("yellow") ? "var(--jx-time-correction)" : "var(--jx-time-government)";
    }

    private static @Nullable Instant begin(CaseLine line) {
        return line.receivedAt() != null ? line.receivedAt() : line.acceptedAt();
    }
}
