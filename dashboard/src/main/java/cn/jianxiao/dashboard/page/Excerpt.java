package cn.jianxiao.dashboard.page;

import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/**
 * 分页: the part of a list that is shown at once, as the address says, and the way to the other parts. For lists that are
 * in memory but too long for one table.
 */
public record Excerpt<R>(Address address, List<R> all) {

    public static final int SIZE = 50;

    private static final String NAME = "page";

    /** The same address at the first part: for whatever changes which lines there are. */
    public static Address first(Address address) {
        return address.with(NAME, "");
    }

    public List<R> lines() {
        return all.subList(from(), to());
    }

    /** Which lines of how many these are, and the next; empty where all fit. */
    public Optional<Nav> ways() {
        if (all.size() <= SIZE) {
            return Optional.empty();
        }
        Nav ways = new Nav(new Span(
                Texts.of("pager.lines", Figures.count(from() + 1L), Figures.count(to()), Figures.count(all.size()))));
        ways.addClassName("pager");
        ways.setAriaLabel(Texts.of("pager"));
        if (from() > 0) {
            ways.add(way(number() - 1, "pager.previous"));
        }
        if (to() < all.size()) {
            ways.add(way(number() + 1, "pager.next"));
        }
        return Optional.of(ways);
    }

    private Anchor way(int number, String words) {
        return new Anchor(address.with(NAME, Integer.toString(number)).href(), Texts.of(words));
    }

    /** From 1 to the last that has lines. */
    private int number() {
        int last = Math.max(1, Math.ceilDiv(all.size(), SIZE));
        return Math.clamp(address.number(NAME, 1), 1, last);
    }

    private int from() {
        return (number() - 1) * SIZE;
    }

    private int to() {
        return Math.min(all.size(), from() + SIZE);
    }
}
