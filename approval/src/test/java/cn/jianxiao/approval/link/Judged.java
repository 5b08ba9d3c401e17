package cn.jianxiao.approval.link;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.approval.event.Events;
import cn.jianxiao.approval.event.KnownAlias;
import cn.jianxiao.approval.event.KnownCode;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.CodeStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Codes and events of one project, in the words of the domain. */
final class Judged {

    static final String PROJECT = "2512-420984-04-01-395957";
    static final String MAIN = "5001032025010101000101";
    static final String PART = PROJECT + "-1001";
    static final String SECTION = PROJECT + "-1001-2001";

    private final List<KnownCode> codes = new ArrayList<>();
    private final List<KnownAlias> aliases = new ArrayList<>();

    private Judged() {}

    static Judged project() {
        return new Judged();
    }

    Judged with(String code, int level, String... parents) {
        codes.add(new KnownCode(code, level, "", List.of(parents), List.of(), CodeStatus.ACTIVE, Instant.EPOCH));
        return this;
    }

    Judged ended(String code, CodeStatus status, String day) {
        codes.add(new KnownCode(code, 1, "", List.of(PROJECT), List.of(), status, Events.at(day)));
        return this;
    }

    Judged alias(String system, String text, String code) {
        aliases.add(new KnownAlias(system, text, code));
        return this;
    }

    ProjectCodes snapshot() {
        return new ProjectCodes(PROJECT, 1, Instant.EPOCH, "", "", codes, aliases, List.of());
    }

    KnownCodes known() {
        return KnownCodes.of(snapshot(), List.of());
    }

    static EventBuilder under(String code, String day) {
        return Events.event(EventStatus.ACCEPTED, day).project(PROJECT).code(code);
    }

    static EventBuilder filing(String code) {
        return under(code, "2026-03-02")
                .stage(Stage.PLANNING_PERMIT)
                .matter("FGW-02")
                .matterName("企业投资项目备案");
    }

    static Link link(EventBuilder event, Judged known) {
        return new Linking(InitiationMatters.shipped()).link(event.build(), known.known());
    }

    static ApprovalEvent linked(EventBuilder event, Judged known) {
        return link(event, known) instanceof Link.Linked linked ? linked.event() : fail(link(event, known));
    }

    private static ApprovalEvent fail(Link link) {
        throw new AssertionError("Not linked but " + link);
    }

    /** The reason why an event waits or is refused, the first one; of what is linked the first remark. */
    static LinkReason reason(EventBuilder event, Judged known) {
        Link link = link(event, known);
        Finding finding = link instanceof Link.Waiting waiting
                ? waiting.finding()
                : link instanceof Link.Refused refused
                        ? refused.findings().get(0)
                        : ((Link.Linked) link).remarks().get(0);
        return (LinkReason) finding.reason();
    }
}
