package cn.jianxiao.dashboard.audit;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Days;
import cn.jianxiao.dashboard.page.TextFilter;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.audit.AuditKind;
import cn.jianxiao.registry.audit.AuditSearch;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * 审计筛选, as the page's address says it.
 *
 * @param today the last day unless another is chosen
 */
record AuditFilter(Address address, LocalDate today) {

    private static final int DAYS = 30;

    LocalDate to() {
        return address.day("to").orElse(today);
    }

    LocalDate from() {
        return address.day("from").orElse(to().minusDays(DAYS - 1L));
    }

    Optional<AuditKind> kind() {
        return Arrays.stream(AuditKind.values())
                .filter(kind -> Address.small(kind).equals(address.text("kind")))
                .findFirst();
    }

    AuditSearch search() {
        return new AuditSearch(
                start(from()), start(to().plusDays(1)), address.text("account"), kind(), address.text("q"));
    }

    Div bar() {
        Div bar = new Div(
                new TextFilter(
                        Texts.of("search"),
                        Texts.of("audit.search"),
                        address.text("q"),
                        typed -> address.with("q", typed).go()),
                new KindField(
                        kind(),
                        chosen -> address.with(
                                        "kind", chosen.map(Address::small).orElse(""))
                                .go()),
                new TextFilter(
                        Texts.of("audit.account"),
                        Texts.of("audit.account.hint"),
                        address.text("account"),
                        typed -> address.with("account", typed).go()),
                Days.filter(
                        Texts.of("from"),
                        Optional.of(from()),
                        day -> address.with("from", day).go()),
                Days.filter(
                        Texts.of("to"),
                        Optional.of(to()),
                        day -> address.with("to", day).go()));
        bar.addClassName("filters");
        return bar;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Moments.ZONE).toInstant();
    }
}
