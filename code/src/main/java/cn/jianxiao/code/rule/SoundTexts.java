package cn.jianxiao.code.rule;

import cn.jianxiao.code.Mod1110;
import cn.jianxiao.code.Picture;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 快速判读: a rule, with one of the rules its parent's codes may have, prepared so that a sound text is told from all others
 * without anything being made for the others. It judges only; {@link RuleReading} takes the same texts and says why not.
 */
final class SoundTexts {

    /** What is told of a text. */
    enum Verdict {
        /** Not a code of the rule. */
        NO,
        /** A code of the rule about which {@link RuleReading} has something to say. */
        DOUBTFUL,
        /** A code of the rule, nothing to be said. */
        SOUND
    }

    private final CodeRule rule;
    private final CodeRule parentRule;
    private final Picture picture;
    private final SoundLevels levels;
    private final List<Place> conditions = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private int parentAt;

    /** A segment that has fewer values than texts that look like them. */
    private record Place(Segment segment, int at) {}

    /** A check digit at a place, over the digits from another; {@code digits} are their places where the picture tells. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sum(CheckDigit digit, int from, int at, int @Nullable [] digits) {

        Sum seenIn(Picture picture) {
            return new Sum(digit, from, at, picture.digits(from, at).orElse(null));
        }

        boolean holds(String text) {
            return text.charAt(at) == (digits == null ? Mod1110.check(text, from, at) : Mod1110.check(text, digits));
        }
    }

    private SoundTexts(CodeRule rule, CodeRule parentRule) {
        this.rule = rule;
        this.parentRule = parentRule;
        StringBuilder signs = new StringBuilder();
        prepare(rule, signs);
        picture = new Picture(signs.toString());
        sums.replaceAll(sum -> sum.seenIn(picture));
        levels = new SoundLevels(rule, picture.width());
    }

    /** One for each rule that the parent's code may have, the one preferred first. */
    static List<SoundTexts> of(CodeRule rule) {
        return rule.parentCode().map(ParentCode::rules).orElse(List.of(rule)).stream()
                .map(parent -> new SoundTexts(rule, parent))
                .toList();
    }

    private void prepare(CodeRule reading, StringBuilder signs) {
        int start = signs.length();
        for (Segment segment : reading.segments()) {
            int at = signs.length();
            if (segment instanceof ParentCode) {
                parentAt = at;
                prepare(parentRule, signs);
                continue;
            }
            if (segment instanceof CheckDigit digit) {
                sums.add(new Sum(digit, start, at, null));
            } else if (!segment.isFree()) {
                conditions.add(new Place(segment, at));
            }
            signs.append(segment.picture());
        }
    }

    CodeRule rule() {
        return rule;
    }

    /** The lengths of its codes. */
    BitSet lengths() {
        return levels.lengths();
    }

    /** Judges the top of a text, before any level. */
    Verdict judge(String text) {
        if (!picture.fits(text, 0)) {
            return Verdict.NO;
        }
        for (int i = 0; i < conditions.size(); i++) {
            Place place = conditions.get(i);
            if (!place.segment().holds(text, place.at())) {
                return Verdict.NO;
            }
        }
        return summed(text);
    }

    private Verdict summed(String text) {
        Verdict verdict = Verdict.SOUND;
        for (int i = 0; i < sums.size(); i++) {
            Sum sum = sums.get(i);
            if (!sum.holds(text)) {
                if (sum.digit().strict()) {
                    return Verdict.NO;
                }
                verdict = Verdict.DOUBTFUL;
            }
        }
        return verdict;
    }

    /** Whether the text after the top is of levels. */
    boolean endsInLevels(String text) {
        return levels.last(text) != null;
    }

    /** The code in a text whose top was found sound; null when what follows is not of levels. */
    @Nullable
    RuledCode code(String text) {
        String stage = levels.last(text);
        if (stage == null) {
            return null;
        }
        return text.length() == picture.width() ? top(text) : RuledCode.sound(rule, text, stage, this);
    }

    /** The code from which another that was found in such a text was split. */
    RuledCode above(RuledCode code) {
        return levels.above(
                code.value(),
                (text, stage) -> stage.equals(Stage.TOP) ? top(text) : RuledCode.sound(rule, text, stage, this));
    }

    private RuledCode top(String text) {
        if (parentRule == rule) {
            return RuledCode.top(rule, text, null);
        }
        RuledCode parent = RuledCode.top(parentRule, text.substring(parentAt, parentAt + parentRule.width()), null);
        return rule.extendsParent() ? parent : RuledCode.top(rule, text, parent);
    }
}
