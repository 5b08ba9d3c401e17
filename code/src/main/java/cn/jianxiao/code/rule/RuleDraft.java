package cn.jianxiao.code.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A rule while its lines are read. */
final class RuleDraft {

    static final String NO_MARK = "none";

    private final String id;
    private final int version;
    private final String title;
    private final SegmentText segmentTexts;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private String separator = "";
    private int fewest;
    private int deepest;

    RuleDraft(RuleLine line, List<CodeRule> known) {
        line.word("rule");
        id = line.word("id");
        version = line.number("version");
        title = String.join(" ", line.rest());
        segmentTexts = new SegmentText(known);
    }

    void add(RuleLine line) {
        String kind = line.word("kind");
        if (kind.equals("levels")) {
            separator = line.word("separator");
            fewest = line.number("fewest levels");
            deepest = line.number("deepest level");
        } else if (kind.equals("stage")) {
            stages.add(stage(line));
        } else {
            segments.add(segmentTexts.read(kind, line));
        }
        line.end();
    }

    private static Stage stage(RuleLine line) {
        String name = line.word("name");
        String mark = line.word("mark");
        SerialRange serials = SegmentText.range(line);
        return new Stage(name, mark.equals(NO_MARK) ? "" : mark, serials, Set.copyOf(line.rest()));
    }

    CodeRule rule() {
        return new CodeRule(id, version, title, segments, new Levels(separator, fewest, deepest, stages));
    }
}
