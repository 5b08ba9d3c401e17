package cn.jianxiao.dashboard.code;

import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.page.Tag;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.CodeLink;
import cn.jianxiao.registry.material.ReportedMaterial;
import cn.jianxiao.registry.material.UsableDocument;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;

/** 证照与结果材料 (CQ4, SC1): what may be used under a code, own and inherited, each with its origin. */
final class MaterialCard {

    private MaterialCard() {}

    static Card of(List<UsableDocument> usable) {
        Component content = usable.isEmpty()
                ? new Empty(Texts.of("material.empty"), Texts.of("material.empty.hint"))
                : new PlainTable<UsableDocument>()
                        .text(
                                Texts.of("material.kind"),
                                each -> Texts.of("material.kind", reported(each).kind()))
                        .component(Texts.of("material.title"), MaterialCard::title)
                        .text(
                                Texts.of("material.number"),
                                each -> reported(each).number())
                        .text(Texts.of("material.matter"), MaterialCard::matter)
                        .moment(
                                Texts.of("material.issued"),
                                each -> reported(each).issuedOn().toString())
                        .moment(Texts.of("material.until"), MaterialCard::until)
                        .component(
                                Texts.of("material.origin"),
                                each -> CodeLink.of(each.material().code()))
                        .text(
                                Texts.of("material.source"),
                                each -> reported(each).key().toString())
                        .rows(usable);
        return new Card(Texts.of("material"), content).about(Texts.of("material.about"));
    }

    private static ReportedMaterial reported(UsableDocument each) {
        return each.material().reported();
    }

    private static Component title(UsableDocument each) {
        Span cell = new Span(reported(each).title());
        cell.add(each.own() ? Tag.accent(Texts.of("material.own")) : Tag.plain(Texts.of("material.inherited")));
        if (each.expired()) {
            cell.add(Tag.warn(Texts.of("material.expired")));
        }
        return cell;
    }

    private static String matter(UsableDocument each) {
        String name = reported(each).matterName();
        return name.isBlank() ? reported(each).matter() : name;
    }

    private static String until(UsableDocument each) {
        return reported(each).validity().until().map(LocalDate::toString).orElseGet(() -> Texts.of("material.forever"));
    }
}
