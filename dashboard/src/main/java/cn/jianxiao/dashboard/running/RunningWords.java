package cn.jianxiao.dashboard.running;

import cn.jianxiao.dashboard.page.LampTag;
import cn.jianxiao.dashboard.page.Tag;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.running.RunningDecision;
import cn.jianxiao.registry.running.RunningDifference;
import cn.jianxiao.registry.running.RunningField;
import cn.jianxiao.registry.running.RunningLine;
import cn.jianxiao.registry.running.RunningMatch;
import java.util.stream.Collectors;

/** 在办项目用语: outcomes, differences and decisions in the language of the page. */
final class RunningWords {

    private RunningWords() {}

    static LampTag match(RunningMatch match) {
        String lamp = switch (match) {
            case MATCHED -> "green";
            case DIFFERING, AMBIGUOUS -> "yellow";
            case UNMATCHED -> "red";
        };
        return new LampTag(lamp, Texts.of("running.match", match));
    }

    static Tag state(RunningLine line) {
        String word = Texts.of("running.state", line.state());
        return switch (line.state()) {
            case OPEN -> Tag.accent(word);
            case CONFIRMED, REGISTERED, LINKED -> Tag.plain(word);
            case REFUSED -> Tag.warn(word);
        };
    }

    /** Each field with what the registry and what the list says. */
    static String differences(RunningLine line) {
        return line.differences().stream()
                .map(each -> Texts.of(
                        "running.difference",
                        Texts.of("running.field", each.field()),
                        registered(each),
                        value(each.field(), each.listed())))
                .collect(Collectors.joining(Texts.of("running.differences.between")));
    }

    static String registered(RunningDifference difference) {
        return difference.registered().isBlank()
                ? Texts.of("running.nothing")
                : value(difference.field(), difference.registered());
    }

    static String value(RunningField field, String text) {
        return field == RunningField.DIVISION && !text.isBlank() ? division(text) : text;
    }

    static String division(String code) {
        String name = DivisionNames.of(code);
        return name.equals(code) ? code : name + " " + code;
    }

    /** Who decided what and when; empty where nothing was. */
    static String decision(RunningLine line) {
        return line.decision().map(RunningWords::decision).orElse("");
    }

    private static String decision(RunningDecision decision) {
        String key = decision.takenOver() ? "running.decision.over" : "running.decision." + decision.state();
        return Texts.of(
                key,
                decision.stamp().by().account(),
                Moments.minute(decision.stamp().at()),
                decision.project(),
                decision.reason());
    }
}
