package cn.jianxiao.approval.link;

import static cn.jianxiao.approval.link.Judged.MAIN;
import static cn.jianxiao.approval.link.Judged.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.clock.Histories;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.Events;
import cn.jianxiao.approval.event.KnownAlias;
import cn.jianxiao.approval.event.KnownCode;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.code.graph.CodeStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Random projects and events against an oracle that knows the few texts used here by heart. */
class LinkingOracleTest {

    private static final String OTHER = "2509-320193-89-01-544060";
    private static final List<String> TEXTS = List.of(
            PROJECT,
            PROJECT + "-1001",
            PROJECT + "-1001-2001",
            PROJECT + "-1002",
            MAIN,
            MAIN + "-001",
            OTHER,
            OTHER + "-1001",
            "GH-7",
            "GH-8",
            "");
    private static final List<String> DAYS = List.of("2026-03-01", "2026-03-02", "2026-03-03");

    private static final int EVENTS = Histories.LONG ? 1_000_000 : 20_000;

    private final Random random = new Random(17);
    private final Linking linking = new Linking(InitiationMatters.shipped());

    @Test
    void linking_says_what_a_slow_reading_of_the_rules_says() {
        for (int i = 0; i < EVENTS; i++) {
            ProjectCodes known = known();
            ApprovalEvent event = (random.nextInt(3) == 0
                            ? Judged.filing(pick(TEXTS))
                            : Judged.under(pick(TEXTS), pick(DAYS)))
                    .occurredAt(Events.at(pick(DAYS)))
                    .linkedCodes(random.nextInt(4) == 0 ? List.of(pick(TEXTS)) : List.of())
                    .build();
            Link link = linking.link(event, KnownCodes.of(known, List.of()));

            assertThat(outcome(link)).as("%s in %s", event, known).isEqualTo(slowly(event, known));
        }
    }

    private static String outcome(Link link) {
        if (link instanceof Link.Linked linked) {
            return "linked " + linked.event().code() + linked.event().linkedCodes();
        }
        return link instanceof Link.Refused refused
                ? "refused "
                        + refused.findings().stream()
                                .map(finding -> finding.reason().code())
                                .toList()
                : "waiting";
    }

    private static String slowly(ApprovalEvent event, ProjectCodes known) {
        String code = meant(event.code(), known);
        List<String> covered =
                event.linkedCodes().stream().map(each -> meant(each, known)).toList();
        List<String> refusals = Stream.concat(Stream.of(code), covered.stream())
                .flatMap(each -> refusal(each, event, known).stream())
                .toList();
        if (!refusals.isEmpty()) {
            return "refused " + refusals;
        }
        boolean registered = code.isEmpty()
                || code.equals(PROJECT)
                || known.codes().stream().anyMatch(it -> it.code().equals(code));
        return registered ? "linked " + code + covered : "waiting";
    }

    private static String meant(String text, ProjectCodes known) {
        return known.aliases().stream()
                .filter(alias -> alias.text().equals(text) && alias.system().equals("test"))
                .map(KnownAlias::code)
                .findFirst()
                .orElse(text);
    }

    private static List<String> refusal(String code, ApprovalEvent event, ProjectCodes known) {
        if (code.startsWith(OTHER)) {
            return List.of("CODE_OF_OTHER_PROJECT");
        }
        boolean part = code.length() > PROJECT.length() || code.equals(MAIN + "-001");
        if (part && event.matterName().equals("企业投资项目备案")) {
            return List.of("INITIATION_UNDER_PART");
        }
        for (KnownCode each : known.codes()) {
            if (each.code().equals(code) && each.status() == CodeStatus.RECYCLED) {
                return List.of("CODE_RECYCLED");
            }
            if (each.code().equals(code)
                    && each.status() == CodeStatus.CANCELLED
                    && event.occurredAt().compareTo(each.endedAt()) > 0) {
                return List.of("CODE_CANCELLED");
            }
        }
        return List.of();
    }

    private ProjectCodes known() {
        List<KnownCode> codes = new ArrayList<>();
        for (String text : List.of(PROJECT + "-1001", PROJECT + "-1001-2001", PROJECT + "-1002", MAIN + "-001")) {
            if (random.nextInt(3) > 0) {
                CodeStatus status = pick(List.of(CodeStatus.values()));
                Instant ended = status == CodeStatus.ACTIVE ? Instant.EPOCH : Events.at(pick(DAYS));
                codes.add(new KnownCode(text, 1, "", List.of(PROJECT), List.of(), status, ended));
            }
        }
        codes.add(new KnownCode(MAIN, 0, "", List.of(PROJECT), List.of(), CodeStatus.ACTIVE, Instant.EPOCH));
        List<KnownAlias> aliases = new ArrayList<>();
        if (random.nextBoolean()) {
            aliases.add(new KnownAlias(pick(List.of("test", "other")), "GH-7", PROJECT + "-1001"));
        }
        return new ProjectCodes(PROJECT, 1, Instant.EPOCH, "", MAIN, codes, aliases, List.of());
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
