package cn.jianxiao.dashboard.file;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.FigureBar;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.ingest.load.Loaded;
import cn.jianxiao.registry.intake.FileRecord;
import cn.jianxiao.registry.intake.ImportState;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** 导入结果: what became of a file, and the ways to its records. */
final class LoadedView {

    private LoadedView() {}

    static Div of(Loaded loaded) {
        FileRecord file = loaded.file();
        Div view = new Div();
        view.addClassName("loaded");
        if (file.state() == ImportState.DONE) {
            Paragraph done = new Paragraph(Texts.of("files.done", file.fileName(), file.batch()));
            done.getElement().setAttribute("role", "status");
            view.add(done);
        } else {
            view.add(Trouble.of(Texts.of("files.ended." + file.state().name(), file.fault())));
        }
        view.add(new FigureBar()
                .figure(Texts.of("files.received"), Figures.count(file.received()), Texts.of("files.kept.note"))
                .figure(
                        Texts.of("files.refused"),
                        Figures.count(file.refused()),
                        Figures.shareOf(file.refused(), file.received()),
                        file.refused() > 0 ? "red" : "")
                .figure(Texts.of("files.waits"), Figures.count(file.waiting()), Texts.of("files.waits.note")));
        Div ways = new Div(new Anchor(account(file), Texts.of("files.account")));
        ways.addClassName("ways");
        if (file.refused() > 0) {
            ways.add(new Anchor(refused(file), Texts.of("files.refused.see")));
        }
        view.add(ways);
        return view;
    }

    /** The account of its source. */
    static String account(FileRecord file) {
        return Address.to("account").with("source", file.source()).href();
    }

    /** The refused records of its batch. */
    static String refused(FileRecord file) {
        return Address.to("quarantine").with("batch", file.batch()).href();
    }
}
