package cn.jianxiao.dashboard.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 障碍: what on a page keeps people out who see, hear or move differently, as axe finds it. */
final class Barriers {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Barriers() {}

    /** The serious and critical ones, each with its page, rule and element. */
    static List<String> on(Page page, String name) {
        return of(new AxeBuilder(page), name);
    }

    /** Only what is too pale to be read. */
    static List<String> ofContrastOn(Page page, String name) {
        return of(new AxeBuilder(page).withRules(List.of("color-contrast")), name);
    }

    private static List<String> of(AxeBuilder axe, String name) {
        // There are no frames, so that axe needs no second window.
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .flatMap(rule -> lines(rule, name))
                .toList();
    }

    private static Stream<String> lines(Rule rule, String page) {
        return rule.getNodes().stream().map(node -> line(rule, node, page));
    }

    private static String line(Rule rule, CheckedNode node, String page) {
        return "/" + page + " " + rule.getId() + " " + node.getTarget() + " " + node.getFailureSummary() + " "
                + node.getHtml();
    }
}
