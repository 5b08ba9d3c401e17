package cn.jianxiao.dashboard.file;

import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.ingest.file.ImportException;
import com.vaadin.flow.component.html.Paragraph;

/** 故障: what a person can do about a file that cannot be read. */
final class Trouble {

    private Trouble() {}

    static String words(Throwable why) {
        return why instanceof ImportException told
                ? told.words(Texts.current().locale())
                : Texts.of("files.failed", String.valueOf(why.getMessage()));
    }

    static Paragraph of(Throwable why) {
        return of(words(why));
    }

    static Paragraph of(String words) {
        Paragraph trouble = new Paragraph(words);
        trouble.addClassName("refusal");
        trouble.getElement().setAttribute("role", "alert");
        return trouble;
    }
}
