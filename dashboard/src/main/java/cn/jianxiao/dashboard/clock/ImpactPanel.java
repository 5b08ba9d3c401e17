package cn.jianxiao.dashboard.clock;

import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/**
 * 影响预览: what a draft would change, before it can take effect. Each other draft needs a preview of its own; only the
 * result of the draft that lies before the user counts.
 */
final class ImpactPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ImpactDesk desk;
    private final transient ClockSettings present;
    private final Button preview = new Button(Texts.of("clock.preview"), click -> start());
    private final Button cancel = new Button(Texts.of("clock.preview.cancel"), click -> giveUp());
    private final Button effect;
    private final ProgressBar bar = new ProgressBar();
    private final Span state = new Span();
    private final Div result = new Div();
    private transient @Nullable ClockSettings draft;
    private transient @Nullable ImpactRun run;

    /** @param effective called to make the previewed draft hold */
    ImpactPanel(ImpactDesk desk, ClockSettings present, Runnable effective) {
        this.desk = desk;
        this.present = present;
        addClassName("impact");
        preview.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        effect = new Button(Texts.of("clock.effect"), click -> effective.run());
        effect.addThemeVariants(ButtonVariant.LUMO_SUCCESS, ButtonVariant.LUMO_PRIMARY);
        bar.setWidth("14rem");
        bar.getElement().setAttribute("aria-label", Texts.of("clock.preview.progress"));
        state.addClassName("state");
        state.getElement().setAttribute("role", "status");
        Div steps = new Div(preview, bar, cancel, effect, state);
        steps.addClassName("steps");
        add(steps, result);
        show(Texts.of("clock.draft.none"), false);
    }

    /** Takes another draft; what was previewed before counts no more. */
    void draft(@Nullable ClockSettings other) {
        stop();
        result.removeAll();
        draft = other;
        if (other == null) {
            show(Texts.of("clock.draft.unusable"), false);
        } else if (other.equals(present)) {
            draft = null;
            show(Texts.of("clock.draft.none"), false);
        } else {
            show(Texts.of("clock.draft.changed"), true);
        }
    }

    private void start() {
        ClockSettings drafted = draft;
        if (drafted == null) {
            return;
        }
        result.removeAll();
        UI ui = UI.getCurrent();
        run = desk.start(present, drafted, new Waiting(ui));
        bar.setIndeterminate(true);
        show(Texts.of("clock.preview.waiting"), false);
        bar.setVisible(true);
        cancel.setVisible(true);
    }

    private void giveUp() {
        stop();
        show(Texts.of("clock.preview.cancelled"), true);
    }

    private void stop() {
        if (run != null) {
            run.cancel();
            run = null;
        }
    }

    private void show(String words, boolean possible) {
        state.setText(words);
        preview.setEnabled(possible);
        effect.setEnabled(false);
        bar.setVisible(false);
        cancel.setVisible(false);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        stop();
    }

    /** Brings the news of a run to the page, unless it has been given up meanwhile. */
    private final class Waiting implements ImpactRun.Waiting {

        private final UI ui;
        private final @Nullable ClockSettings asked = draft;

        Waiting(UI ui) {
            this.ui = ui;
        }

        @Override
        public void progress(long done, long all) {
            tell(() -> {
                bar.setIndeterminate(false);
                bar.setMax(Math.max(1, all));
                bar.setValue(done);
                state.setText(Texts.of("clock.preview.done", Figures.count(done), Figures.count(all)));
            });
        }

        @Override
        public void finished(Impact impact) {
            tell(() -> {
                run = null;
                show(Texts.of("clock.preview.finished"), true);
                result.add(ImpactResult.of(impact));
                effect.setEnabled(true);
            });
        }

        @Override
        public void failed(RuntimeException why) {
            tell(() -> {
                run = null;
                show(Texts.of("clock.preview.failed"), true);
            });
        }

        private void tell(SerializableRunnable news) {
            ui.accessLater(
                            () -> {
                                if (run != null && asked != null && asked.equals(draft)) {
                                    news.run();
                                }
                            },
                            ImpactPanel.this::stop)
                    .run();
        }
    }
}
