package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.asOf;
import static cn.jianxiao.sql.query.Parameter.choice;
import static cn.jianxiao.sql.query.Parameter.filter;
import static cn.jianxiao.sql.query.Parameter.number;
import static cn.jianxiao.sql.query.Parameter.openDay;

import cn.jianxiao.approval.event.Feedback;
import java.util.stream.Stream;

/** 反馈参数: what the questions about feedback and promises have in common. */
final class FeedbackParameters {

    /** 满意: from this score on an evaluation is satisfied. It is the grade 基本满意, the third of five of GB/T 39046. */
    private static final int SATISFIED_FROM = Feedback.HIGHEST_SCORE - 2;

    /** 答复时限: so many working days a complaint may wait. */
    private static final int ANSWER_DAYS = 5;

    private FeedbackParameters() {}

    /** Of the lists of feedback; see {@code fragments/feedback_filter.sql}. */
    static Parameter[] listed(Parameter... last) {
        Parameter[] all = {
            openDay("from"),
            openDay("to"),
            filter("division"),
            filter("department"),
            filter("matter"),
            filter("project"),
            filter("case_id"),
            choice("feedback", "any", "evaluation", "suggestion", "complaint", "kept", "broken", "unknown"),
            choice("state", "any", "satisfied", "dissatisfied", "in_time", "answered_late", "overdue", "open"),
            number("score", 0),
            filter("text")
        };
        return joined(judged(), all, last);
    }

    /** Of the lists of promises; see {@code fragments/commitment_filter.sql}. */
    static Parameter[] promises(Parameter... others) {
        Parameter[] all = {
            openDay("from"),
            openDay("to"),
            filter("division"),
            filter("department"),
            filter("matter"),
            choice("outcome", "any", "broken", "kept", "unverified"),
            filter("text")
        };
        return joined(all, others);
    }

    /** By what a score and an answer are judged. */
    static Parameter[] judged(Parameter... others) {
        Parameter[] all = {asOf(), number("satisfied_from", SATISFIED_FROM), number("answer_days", ANSWER_DAYS)};
        return joined(all, others);
    }

    private static Parameter[] joined(Parameter[]... parts) {
        return Stream.of(parts).flatMap(Stream::of).toArray(Parameter[]::new);
    }
}
