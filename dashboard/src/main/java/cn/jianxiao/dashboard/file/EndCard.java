package cn.jianxiao.dashboard.file;

import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.ingest.file.ImportOptions;
import cn.jianxiao.ingest.load.Forecast;
import cn.jianxiao.ingest.load.Loaded;
import cn.jianxiao.ingest.load.MappingBook;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;

/** 预览与导入: first what would become of the file, then the deed. Another mapping needs a preview of its own. */
final class EndCard extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * What is to be done.
     *
     * @param options what the file itself does not say
     * @param missing what has to be said before
     */
    record Chosen(MappingBook.Named mapping, ImportOptions options, List<String> missing) {}

    private final transient Supplier<Chosen> chosen;
    private final Div forecast = new Div();
    private final Div result = new Div();
    private final Button bring = new Button(Texts.of("files.import"));
    private final RunPanel<Forecast> preview;

    EndCard(ImportDesk desk, StoredFile file, Supplier<Chosen> chosen, Runnable brought) {
        this.chosen = chosen;
        addClassName("file-work-steps");
        Button look = new Button(Texts.of("files.preview"));
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        bring.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SUCCESS);
        bring.setEnabled(false);
        preview = new RunPanel<>(
                look,
                listener -> {
                    touched();
                    Chosen now = chosen.get();
                    return desk.foresee(file, now.mapping().mapping(), now.options(), listener);
                },
                this::foreseen);
        RunPanel<Loaded> importing = new RunPanel<>(
                bring,
                listener -> {
                    Chosen now = chosen.get();
                    result.removeAll();
                    return desk.bring(file, now.mapping(), now.options(), listener);
                },
                loaded -> {
                    result.add(LoadedView.of(loaded));
                    brought.run();
                });
        add(
                new Card(Texts.of("files.preview.title"), preview, forecast).about(Texts.of("files.preview.about")),
                new Card(Texts.of("files.import.title"), importing, result).about(Texts.of("files.import.about")));
        touched();
    }

    /** What was previewed counts no more. */
    void touched() {
        forecast.removeAll();
        bring.setEnabled(false);
        List<String> missing = chosen.get().missing();
        preview.say(missing.isEmpty() ? "" : Texts.of("files.missing", String.join(Texts.of("list.comma"), missing)));
    }

    private void foreseen(Forecast seen) {
        forecast.removeAll();
        forecast.add(ForecastView.of(seen));
        bring.setEnabled(seen.received() > 0);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        preview.giveUp();
    }
}
