package cn.jianxiao.dashboard.file;

import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 进度: a button that begins something in the background, how far it is, and a button that gives it up.
 *
 * @param <R> what comes of it
 */
final class RunPanel<R> extends Div {

    private static final long serialVersionUID = 1L;

    private final Button begin;
    private final Button giveUp = new Button(Texts.of("cancel"), click -> giveUp());
    private final ProgressBar bar = new ProgressBar();
    private final Span state = new Span();
    private final transient Consumer<R> ended;
    private transient @Nullable Job<R> job;

    /**
     * @param start begins it
     * @param ended called on the page when it has ended by itself
     */
    RunPanel(Button begin, Function<Listener<R>, Job<R>> start, Consumer<R> ended) {
        this.begin = begin;
        this.ended = ended;
        addClassNames("steps", "run-panel");
        begin.addClickListener(click -> {
            bar.setIndeterminate(true);
            show(true, Texts.of("files.waiting"));
            job = start.apply(new News(UI.getCurrent()));
        });
        bar.setWidth("14rem");
        bar.getElement().setAttribute("aria-label", Texts.of("files.progress"));
        state.addClassName("state");
        state.getElement().setAttribute("role", "status");
        add(begin, bar, giveUp, state);
        show(false, "");
    }

    /** Says something beside the button. */
    void say(String words) {
        state.setText(words);
    }

    /** Gives up what goes on. */
    void giveUp() {
        if (job != null) {
            job.giveUp();
        }
    }

    private void show(boolean running, String words) {
        begin.setEnabled(!running);
        bar.setVisible(running);
        giveUp.setVisible(running);
        state.setText(words);
    }

    /** Brings the news to the page, as long as it is there. */
    private final class News implements Listener<R> {

        private final UI ui;

        News(UI ui) {
            this.ui = ui;
        }

        @Override
        public void progress(long received, long refused, double share) {
            tell(() -> {
                bar.setIndeterminate(false);
                bar.setValue(Math.clamp(share, 0, 1));
                state.setText(Texts.of("files.running", Figures.count(received), Figures.count(refused)));
            });
        }

        @Override
        public void ended(R result) {
            tell(() -> {
                job = null;
                show(false, "");
                ended.accept(result);
            });
        }

        @Override
        public void failed(RuntimeException why) {
            tell(() -> {
                job = null;
                show(false, Trouble.words(why));
            });
        }

        private void tell(SerializableRunnable news) {
            ui.accessLater(news, () -> {}).run();
        }
    }
}
