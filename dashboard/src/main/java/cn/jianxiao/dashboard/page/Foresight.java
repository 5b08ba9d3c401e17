package cn.jianxiao.dashboard.page;

import java.util.List;

/**
 * 后果: what an action would do, or did, in sentences for the one who acts.
 *
 * @param state whether it can be done at all
 * @param sentences what comes of it, or what stands against it
 */
public record Foresight(State state, List<String> sentences) {

    /** 状态. */
    public enum State {
        /** The fields do not say enough yet; the sentence says what to fill in. */
        OPEN,
        /** It can be done. */
        POSSIBLE,
        /** It cannot be done so. */
        REFUSED
    }

    public Foresight {
        sentences = List.copyOf(sentences);
    }

    public static Foresight open(String sentence) {
        return new Foresight(State.OPEN, List.of(sentence));
    }

    public static Foresight possible(List<String> sentences) {
        return new Foresight(State.POSSIBLE, sentences);
    }

    public static Foresight refused(List<String> sentences) {
        return new Foresight(State.REFUSED, sentences);
    }

    public boolean isPossible() {
        return state == State.POSSIBLE;
    }
}
