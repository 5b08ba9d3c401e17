package cn.jianxiao.dashboard.feedback;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.PlaceFilters;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.FeedbackFigures;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;

/** 满意率和投诉表 (NA8): a line a subject; what a figure leaves out leads to its records (X3). */
record FiguresTable(PlaceFilters filters, Subject by) {

    PlainTable<FeedbackFigures> of(Iterable<FeedbackFigures> lines) {
        PlainTable<FeedbackFigures> table =
                new PlainTable<FeedbackFigures>().text(Texts.of("feedback.by", by), this::name);
        if (by == Subject.DEPARTMENT) {
            table.text(Texts.of("division"), line -> DivisionNames.of(line.division()));
        }
        return table.number(
                        Texts.of("feedback.satisfaction"),
                        line -> Figures.shareOf(line.satisfied(), line.evaluations()))
                .numberLink(
                        Texts.of("feedback.state", StateOfFeedback.DISSATISFIED),
                        line -> behind(line, StateOfFeedback.DISSATISFIED, line.evaluations() - line.satisfied()))
                .number(Texts.of("feedback.suggestions"), line -> Figures.count(line.suggestions()))
                .number(Texts.of("feedback.complaints"), line -> Figures.count(line.complaints()))
                .number(Texts.of("feedback.inTime"), line -> Figures.shareOf(line.inTime(), line.due()))
                .numberLink(
                        Texts.of("feedback.state", StateOfFeedback.ANSWERED_LATE),
                        line -> behind(line, StateOfFeedback.ANSWERED_LATE, line.answeredLate()))
                .numberLink(
                        Texts.of("feedback.state", StateOfFeedback.OVERDUE),
                        line -> behind(line, StateOfFeedback.OVERDUE, line.overdue()))
                .numberLink(
                        Texts.of("feedback.state", StateOfFeedback.OPEN),
                        line -> behind(line, StateOfFeedback.OPEN, line.open()))
                .rows(lines);
    }

    private String name(FeedbackFigures line) {
        return by.name(line.division(), line.department(), line.departmentName(), line.matter(), line.matterName());
    }

    /** Just a number where nobody is named: an empty filter would lead to everybody's records. */
    private Component behind(FeedbackFigures line, StateOfFeedback state, long count) {
        return count == 0 || name(line).equals(Moments.NONE)
                ? new Text(Figures.count(count))
                : new Anchor(address(line).with("state", state).href(), Figures.count(count));
    }

    private Address address(FeedbackFigures line) {
        Address records = filters.kept("feedback").with("view", View.RECORDS);
        return switch (by) {
            case DEPARTMENT -> records.with("division", line.division()).with("department", line.department());
            case DIVISION -> records.with("division", line.division());
            case MATTER -> records.with("matter", line.matter());
        };
    }
}
