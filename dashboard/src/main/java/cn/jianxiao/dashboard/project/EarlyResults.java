package cn.jianxiao.dashboard.project;

import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.page.Tag;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.material.FileReference;
import cn.jianxiao.registry.material.LinkedMaterial;
import cn.jianxiao.registry.material.MaterialState;
import cn.jianxiao.registry.material.ReportedMaterial;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** 策划生成与区域评估 (NA7): what was settled before the project and for its whole area; nothing where nothing was reported. */
final class EarlyResults {

    private EarlyResults() {}

    static Optional<Card> of(Collection<LinkedMaterial> material, LocalDate today) {
        List<ReportedMaterial> results = material.stream()
                .filter(each -> each.state() == MaterialState.IN_FORCE)
                .map(LinkedMaterial::reported)
                .filter(each -> each.kind().isOfWholeProject())
                .toList();
        return results.isEmpty() ? Optional.empty() : Optional.of(card(results, today));
    }

    private static Card card(List<ReportedMaterial> results, LocalDate today) {
        return new Card(
                        Texts.of("project.early"),
                        new PlainTable<ReportedMaterial>()
                                .text(Texts.of("material.kind"), each -> Texts.of("material.kind", each.kind()))
                                .component(Texts.of("material.title"), each -> title(each, today))
                                .text(Texts.of("material.number"), ReportedMaterial::number)
                                .moment(
                                        Texts.of("material.issued"),
                                        each -> each.issuedOn().toString())
                                .moment(Texts.of("material.until"), EarlyResults::until)
                                .text(Texts.of("project.early.file"), EarlyResults::file)
                                .text(
                                        Texts.of("material.source"),
                                        each -> each.key().toString())
                                .rows(results))
                .about(Texts.of("project.early.about"));
    }

    private static Component title(ReportedMaterial result, LocalDate today) {
        Span cell = new Span(result.title());
        if (result.validity().isOver(today)) {
            cell.add(Tag.warn(Texts.of("material.expired")));
        }
        return cell;
    }

    private static String until(ReportedMaterial result) {
        return result.validity().until().map(LocalDate::toString).orElseGet(() -> Texts.of("material.forever"));
    }

    private static String file(ReportedMaterial result) {
        return result.file().map(FileReference::name).orElse(Moments.NONE);
    }
}
