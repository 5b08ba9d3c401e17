package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.dashboard.page.Facts;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.SourceWords;
import cn.jianxiao.sql.query.RejectionLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.util.List;

/** 隔离记录: one record whole, why it is here, and what was done about it. An open one can be corrected at once. */
final class RecordDialog {

    private RecordDialog() {}

    static void open(QuarantineDesk desk, RejectionLine line, Runnable afterwards) {
        if (KeptRecord.of(line).isKept()) {
            desk.lookedAt(line);
        }
        if (desk.mayAct() && line.state().equals("open")) {
            new CorrectionDialog(desk, line, afterwards).open();
        } else {
            reading(desk, line, afterwards).open();
        }
    }

    private static Dialog reading(QuarantineDesk desk, RejectionLine line, Runnable afterwards) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Texts.of("quarantine.record", line.place()));
        dialog.setWidth("52rem");
        dialog.add(facts(line), raw(KeptRecord.of(line)), History.of(desk.history(line)));
        Button leave = new Button(Texts.of("close"), click -> dialog.close());
        dialog.getFooter().add(leave);
        if (desk.mayAct() && line.state().equals("set_aside")) {
            dialog.getFooter().add(new Button(Texts.of("quarantine.reopen"), click -> {
                dialog.close();
                new ReopenDialog(desk, List.of(line), afterwards).open();
            }));
        }
        return dialog;
    }

    /** Where it came from and why it is here. */
    static Facts facts(RejectionLine line) {
        return new Facts()
                .fact(Texts.of("finding.reason"), QuarantineWords.reason(line))
                .fact(Texts.of("finding.field"), QuarantineWords.field(line.field()))
                .fact(Texts.of("finding.value"), line.value())
                .fact(Texts.of("event.receivedAt"), Moments.second(line.receivedAt()))
                .fact(Texts.of("source"), SourceWords.named(line.source()))
                .fact(Texts.of("quarantine.batch"), line.batch())
                .fact(Texts.of("event.id"), line.recordId())
                .fact(Texts.of("project.code"), line.project());
    }

    private static Component raw(KeptRecord kept) {
        if (!kept.isKept()) {
            Paragraph gone = new Paragraph(Texts.of("quarantine.raw.none"));
            gone.addClassName("note");
            return gone;
        }
        Pre raw = new Pre(RecordText.pretty(kept.text()));
        raw.addClassName("raw");
        return new Div(new H3(Texts.of("quarantine.raw")), raw);
    }
}
