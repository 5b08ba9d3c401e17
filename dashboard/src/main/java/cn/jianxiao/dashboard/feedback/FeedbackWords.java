package cn.jianxiao.dashboard.feedback;

import cn.jianxiao.dashboard.page.LampTag;
import cn.jianxiao.dashboard.page.Tag;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.FeedbackLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** 反馈用语: a piece of feedback in words. */
final class FeedbackWords {

    private static final String NONE = "none";

    private FeedbackWords() {}

    static String kind(FeedbackLine line) {
        return Texts.of("feedback.kind." + line.feedback().toUpperCase(Locale.ROOT));
    }

    /** Of evaluations their score, of complaints how far the answer is. */
    static String state(FeedbackLine line) {
        if (line.score() > 0) {
            return score(line.score());
        }
        return line.state().equals(NONE)
                ? Moments.NONE
                : Texts.of("feedback.state." + line.state().toUpperCase(Locale.ROOT));
    }

    static Component stateTag(FeedbackLine line) {
        return switch (line.state()) {
            case "satisfied", "in_time" -> new LampTag("green", state(line));
            case "dissatisfied", "answered_late", "overdue" -> new LampTag("red", state(line));
            case "open" -> new LampTag("yellow", state(line));
            default -> new Span(state(line));
        };
    }

    /** Such as {@code 5 非常满意}. */
    static String score(int score) {
        return score + " " + Texts.of("feedback.score." + score);
    }

    static String waited(FeedbackLine line) {
        boolean complaint = line.feedback().equals("complaint") && line.waited() != null;
        return complaint ? String.valueOf(line.waited()) : Moments.NONE;
    }

    /** What was said, and the answer where there is one. */
    static String said(FeedbackLine line) {
        return line.answer().isBlank() ? line.text() : Texts.of("feedback.said", line.text(), line.answer());
    }

    static String outcome(String outcome) {
        return Texts.of("commitment.outcome." + outcome.toUpperCase(Locale.ROOT));
    }

    static Component outcomeTag(String outcome) {
        String words = outcome(outcome);
        return switch (outcome) {
            case "broken" -> Tag.warn(words);
            case "kept" -> Tag.accent(words);
            default -> Tag.plain(words);
        };
    }
}
