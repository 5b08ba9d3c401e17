package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.code.Finding;
import cn.jianxiao.dashboard.page.LampTag;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** 批量预览表: the first records, each before and after, whole where one looks. */
final class BulkTable {

    private static final int SHOWN = 100;

    private BulkTable() {}

    static Component of(List<BulkLine> lines) {
        return new PlainTable<BulkLine>()
                .text(Texts.of("event.id"), each -> each.line().recordId())
                .component(Texts.of("quarantine.bulk.change"), BulkTable::change)
                .component(Texts.of("quarantine.bulk.verdict"), BulkTable::verdict)
                .component(Texts.of("quarantine.raw"), BulkTable::whole)
                .rows(lines.stream().limit(SHOWN).toList());
    }

    private static Component change(BulkLine each) {
        Span before = new Span(each.before());
        before.addClassName("before");
        Span change = new Span(before, new Span(" → " + each.after()));
        change.addClassName("change");
        return change;
    }

    private static Component verdict(BulkLine each) {
        return each.passes()
                ? new LampTag("green", Texts.of("quarantine.bulk.passes"))
                : new LampTag(
                        "red",
                        String.join(
                                " ",
                                QuarantineWords.findings(each.verdict().findings().stream()
                                        .filter(Finding::hard)
                                        .toList())));
    }

    private static Component whole(BulkLine each) {
        Pre after = new Pre(RecordText.pretty(each.amended().text()));
        after.addClassName("raw");
        return new NativeDetails(Texts.of("quarantine.look"), new Div(after));
    }
}
