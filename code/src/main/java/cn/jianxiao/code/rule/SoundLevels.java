package cn.jianxiao.code.rule;

import cn.jianxiao.code.Picture;
import java.util.BitSet;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** 快速判读拆分: the levels of a rule, prepared as {@link SoundTexts} is. */
final class SoundLevels {

    private final CodeRule rule;
    private final int top;
    private final boolean topAlone;
    private final Step[] first;
    private final BitSet lengths = new BitSet();

    /** A split at a stage, and the splits that may follow. A text may end with it or not. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Step(Stage stage, Picture picture, boolean mayEnd, Step[] next) {

        boolean fits(String text, int at) {
            int serial = at + picture.width() - stage.serials().width();
            return picture.fits(text, at) && stage.serials().holds(text, serial);
        }
    }

    /** The levels of codes whose top is that wide. */
    SoundLevels(CodeRule rule, int top) {
        this.rule = rule;
        this.top = top;
        topAlone = mayEnd(0, top);
        first = next(Stage.TOP, 0, top);
    }

    private Step[] next(String above, int level, int length) {
        return level == rule.levels().deepest()
                ? new Step[0]
                : rule.levels().after(above).stream()
                        .map(stage -> step(stage, level + 1, length))
                        .toArray(Step[]::new);
    }

    private Step step(Stage stage, int level, int above) {
        String signs = rule.levels().separator()
                + stage.mark()
                + SegmentGrammar.digits(stage.serials().width());
        int length = above + signs.length();
        return new Step(stage, new Picture(signs), mayEnd(level, length), next(stage.name(), level, length));
    }

    private boolean mayEnd(int level, int length) {
        boolean may = level >= rule.levels().fewest();
        lengths.set(length, may || lengths.get(length));
        return may;
    }

    BitSet lengths() {
        return lengths;
    }

    /**
     * The stage of the last level that follows the top of a text, {@link Stage#TOP} where none does; null when something
     * else than levels follows, or too few.
     */
    @Nullable
    String last(String text) {
        boolean mayEnd = topAlone;
        String stage = Stage.TOP;
        Step[] steps = first;
        for (int at = top; at < text.length(); ) {
            Step step = follow(steps, text, at);
            if (step == null) {
                return null;
            }
            at += step.picture().width();
            mayEnd = step.mayEnd();
            stage = step.stage().name();
            steps = step.next();
        }
        return mayEnd ? stage : null;
    }

    /**
     * What stands above the last level of a text that has one.
     *
     * @param code makes it from its text and the stage of its own last level, {@link Stage#TOP} where it has none
     */
    RuledCode above(String text, BiFunction<String, String, RuledCode> code) {
        int above = top;
        String stage = Stage.TOP;
        Step step = Objects.requireNonNull(follow(first, text, top));
        while (above + step.picture().width() < text.length()) {
            above += step.picture().width();
            stage = step.stage().name();
            step = Objects.requireNonNull(follow(step.next(), text, above));
        }
        return code.apply(text.substring(0, above), stage);
    }

    private static @Nullable Step follow(Step[] steps, String text, int at) {
        for (Step step : steps) {
            if (step.fits(text, at)) {
                return step;
            }
        }
        return null;
    }
}
