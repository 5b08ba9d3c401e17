package cn.jianxiao.dashboard.exchange;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.FindingTexts;
import cn.jianxiao.ingest.exchange.Drivers;
import cn.jianxiao.ingest.exchange.Probe;
import cn.jianxiao.registry.exchange.ExchangeSource;
import cn.jianxiao.registry.exchange.ExchangeSources;
import cn.jianxiao.registry.exchange.ExchangeWish;
import cn.jianxiao.registry.exchange.PauseKinds;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** 交换库设置: adds a source or changes one; the connection can be tried before anything is stored. */
final class SettingsDialog implements Deed {

    private static final String POLL_SECONDS = "300";
    private static final String OVERLAP_MINUTES = "30";

    private final ExchangeSources sources;
    private final Drivers drivers;
    private final Supplier<Stamp> stamp;
    private final Optional<ExchangeSource> present;
    private final Runnable changed;
    private final TextField name = new TextField(Texts.of("exchange.name"));
    private final TextField url = new TextField(Texts.of("exchange.url"));
    private final TextField login = new TextField(Texts.of("exchange.login"));
    private final PasswordField password = new PasswordField(Texts.of("exchange.password"));
    private final TextField poll = new TextField(Texts.of("exchange.poll.seconds"));
    private final TextField overlap = new TextField(Texts.of("exchange.overlap.minutes"));
    private final Checkbox writeBack = new Checkbox(Texts.of("exchange.writeBack.allow"));
    private final TextArea kinds = new TextArea(Texts.of("exchange.kinds"));
    private final Paragraph seen = new Paragraph();

    SettingsDialog(
            ExchangeSources sources,
            Drivers drivers,
            Supplier<Stamp> stamp,
            Optional<ExchangeSource> present,
            Runnable changed) {
        this.sources = sources;
        this.drivers = drivers;
        this.stamp = stamp;
        this.present = present;
        this.changed = changed;
        poll.setValue(POLL_SECONDS);
        overlap.setValue(OVERLAP_MINUTES);
        present.ifPresent(this::fill);
    }

    private void fill(ExchangeSource source) {
        name.setValue(source.name());
        name.setReadOnly(true);
        url.setValue(source.url());
        login.setValue(source.login());
        poll.setValue(Long.toString(source.pollEvery().toSeconds()));
        overlap.setValue(Long.toString(source.overlap().toMinutes()));
        writeBack.setValue(source.writeBack());
        kinds.setValue(PauseKinds.write(source.pauseKinds()));
        password.setHelperText(Texts.of("exchange.password.kept"));
    }

    void open() {
        name.setHelperText(Texts.of("exchange.name.hint"));
        url.setHelperText(Texts.of("exchange.url.hint", drivers.folder()));
        overlap.setHelperText(Texts.of("exchange.overlap.hint"));
        kinds.setHelperText(Texts.of("exchange.kinds.hint"));
        List.of(name, url, login, poll, overlap).forEach(field -> field.setValueChangeMode(ValueChangeMode.LAZY));
        seen.getElement().setAttribute("role", "status");
        Button test = new Button(Texts.of("exchange.test"), click -> seen.setText(told(probe())));
        test.setDisableOnClick(false);
        String title = Texts.of(present.isPresent() ? "exchange.edit" : "exchange.add");
        new ActionDialog(title, Texts.of("save"), this, changed)
                .content(
                        present.isPresent() ? url : name,
                        name,
                        url,
                        login,
                        password,
                        test,
                        seen,
                        poll,
                        overlap,
                        writeBack,
                        kinds)
                .watch(name, url, login, password, poll, overlap, writeBack, kinds)
                .open();
    }

    private Probe probe() {
        String typed = password.getValue();
        String secret = typed.isEmpty()
                ? present.flatMap(source -> sources.password(source.name())).orElse("")
                : typed;
        return Probe.of(drivers, url.getValue().strip(), login.getValue().strip(), secret);
    }

    private static String told(Probe probe) {
        return probe.trouble()
                .map(trouble ->
                        Texts.of("exchange.trouble." + trouble) + " " + Texts.of("exchange.said", probe.detail()))
                .orElseGet(() -> Texts.of(
                        "exchange.test.fine",
                        probe.edition().isEmpty() ? "?" : probe.edition(),
                        String.join(", ", probe.found()),
                        probe.missing().isEmpty()
                                ? Texts.of("exchange.test.none")
                                : String.join(", ", probe.missing())));
    }

    @Override
    public Foresight foresee() {
        if (name.isEmpty() || url.isEmpty()) {
            return Foresight.open(Texts.of("exchange.open"));
        }
        List<Finding> findings = wish().findings();
        return findings.isEmpty()
                ? Foresight.possible(List.of(Texts.of(
                        writeBack.getValue() ? "exchange.consequence.writing" : "exchange.consequence",
                        name.getValue())))
                : Foresight.refused(FindingTexts.of(findings));
    }

    @Override
    public Foresight perform() {
        ExchangeWish wish = wish();
        List<Finding> findings =
                present.isPresent() ? sources.change(wish, stamp.get()) : sources.add(wish, stamp.get());
        return findings.isEmpty()
                ? Foresight.possible(List.of(Texts.of("exchange.consequence", wish.name())))
                : Foresight.refused(FindingTexts.of(findings));
    }

    private ExchangeWish wish() {
        return new ExchangeWish(
                name.getValue().strip(),
                url.getValue().strip(),
                login.getValue().strip(),
                Optional.of(password.getValue()).filter(typed -> !typed.isEmpty()),
                Duration.ofSeconds(number(poll)),
                Duration.ofMinutes(number(overlap)),
                writeBack.getValue(),
                PauseKinds.read(kinds.getValue()));
    }

    /** What is no number is outside of every bound. */
    private static long number(TextField field) {
        String text = field.getValue().strip();
        return text.matches("[0-9]{1,9}") ? Long.parseLong(text) : -1;
    }
}
