package cn.jianxiao.code.rule;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 快速判读拆分: the levels of a rule, prepared as {@link SoundTexts} is. */
final class SoundLevels {

    private final CodeRule rule;
    private final int top;
    private final String separator;
    private final Map<String, List<Stage>> after = new HashMap<>();
    private final BitSet lengths = new BitSet();

    /** The levels of codes whose top is that wide. */
    SoundLevels(CodeRule rule, int top) {
        this.rule = rule;
        this.top = top;
        Levels levels = rule.levels();
        separator = levels.separator();
        after.put(Stage.TOP, levels.after(Stage.TOP));
        levels.stages().forEach(stage -> after.put(stage.name(), levels.after(stage.name())));
        collect(Stage.TOP, 0, top);
    }

    private void collect(String above, int level, int length) {
        if (level >= rule.levels().fewest()) {
            lengths.set(length);
        }
        if (level < rule.levels().deepest()) {
            next(above).forEach(stage -> collect(stage.name(), level + 1, end(stage, length)));
        }
    }

    private List<Stage> next(String above) {
        return after.getOrDefault(above, List.of());
    }

    private int end(Stage stage, int at) {
        return at + separator.length() + stage.mark().length() + stage.serials().width();
    }

    BitSet lengths() {
        return lengths;
    }

    /** Whether nothing but levels follows the top of a text, as many as there may be. */
    boolean hold(String text) {
        int level = 0;
        int at = top;
        String above = Stage.TOP;
        while (at < text.length()) {
            Stage stage = level < rule.levels().deepest() ? stage(text, at, above) : null;
            if (stage == null) {
                return false;
            }
            at = end(stage, at);
            above = stage.name();
            level++;
        }
        return level >= rule.levels().fewest();
    }

    /** The code split from {@code code} as a text tells whose levels hold. */
    RuledCode split(RuledCode code, String text) {
        RuledCode split = code;
        int at = top;
        while (at < text.length()) {
            Stage stage = stage(text, at, at == top ? Stage.TOP : split.stage());
            if (stage == null) {
                throw new IllegalStateException("no levels of " + rule + " in " + text);
            }
            at = end(stage, at);
            split = RuledCode.split(rule, text.substring(0, at), split, stage);
        }
        return split;
    }

    private @Nullable Stage stage(String text, int at, String above) {
        if (!text.startsWith(separator, at)) {
            return null;
        }
        List<Stage> stages = next(above);
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            int end = end(stage, at);
            int serial = end - stage.serials().width();
            if (end <= text.length()
                    && text.startsWith(stage.mark(), at + separator.length())
                    && Digits.all(text, serial, end)
                    && stage.serials().holds(text, serial)) {
                return stage;
            }
        }
        return null;
    }
}
