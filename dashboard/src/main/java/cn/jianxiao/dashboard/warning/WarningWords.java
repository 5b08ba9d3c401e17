package cn.jianxiao.dashboard.warning;

import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.dashboard.page.CaseLink;
import cn.jianxiao.dashboard.page.LampTag;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.CodeLink;
import cn.jianxiao.sql.query.WarningLine;
import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.Locale;

/** 预警用语: what a warning is about, why it was raised and with whom it is, in people's words. */
final class WarningWords {

    private WarningWords() {}

    static LampTag level(WarningLine line) {
        return new LampTag(line.level(), named("warning.level", line.level()));
    }

    static String subject(WarningLine line) {
        return named("warning.subject", line.subject());
    }

    static String state(WarningLine line) {
        return named("warning.state", line.state());
    }

    static String holder(WarningLine line) {
        return named("warning.holder", line.holder());
    }

    /** To the page where it can be seen to. */
    static Anchor about(WarningLine line) {
        return switch (line.subject()) {
            case "case", "pause" -> CaseLink.of(line.project(), line.caseId(), line.matterName());
            case "archive" -> CodeLink.of(line.code());
            default -> CaseLink.project(line.project(), name(line));
        };
    }

    /** What it is called, as {@link #about} shows it. */
    static String name(WarningLine line) {
        return switch (line.subject()) {
            case "case", "pause" -> line.matterName().isBlank() ? line.caseId() : line.matterName();
            case "archive" -> line.code();
            case "stage" -> Texts.of("stage", Stage.of(line.stage())) + " · " + project(line);
            default -> project(line);
        };
    }

    static String project(WarningLine line) {
        return line.projectName().isBlank() ? line.project() : line.projectName();
    }

    /** Why it was raised and until when there was time. */
    static String why(WarningLine line) {
        String due = Moments.reported(line.deadline());
        return switch (line.subject()) {
            case "case" -> ofCase(line);
            case "pause" -> pause(line);
            case "stage" -> Texts.of("warning.why.STAGE", line.limitDays(), due);
            case "archive" -> Texts.of("warning.why.ARCHIVE", line.limitDays(), due);
            default -> Texts.of("warning.why.PROJECT", line.limitDays(), due);
        };
    }

    /** While its clock stands still nobody knows when a case is due. */
    private static String ofCase(WarningLine line) {
        return line.deadline() == null
                ? Texts.of("warning.why.STOPPED", line.limitDays())
                : Texts.of("warning.why.CASE", line.limitDays(), Moments.reported(line.deadline()));
    }

    /** A pause's name is its kind and its beginning. */
    private static String pause(WarningLine line) {
        String[] part = line.part().split(" ", 2);
        String kind = Texts.of("time." + part[0].toUpperCase(Locale.ROOT));
        return Texts.of("warning.why.PAUSE", kind, Moments.reported(Instant.parse(part[1])), line.limitDays());
    }

    private static String named(String prefix, String constant) {
        return Texts.of(prefix + "." + constant.toUpperCase(Locale.ROOT));
    }
}
