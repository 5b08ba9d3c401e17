package cn.jianxiao.dashboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.clock.CountUnit;
import cn.jianxiao.approval.clock.DeadlineAt;
import cn.jianxiao.approval.clock.Judgement;
import cn.jianxiao.approval.clock.Lamp;
import cn.jianxiao.approval.clock.ParallelTime;
import cn.jianxiao.approval.clock.TimeKind;
import cn.jianxiao.approval.clock.TimelineReason;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.approval.event.FlowType;
import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.approval.project.Milestone;
import cn.jianxiao.approval.quality.QualityIndicator;
import cn.jianxiao.approval.quality.Suspicion;
import cn.jianxiao.dashboard.problem.ApiProblem;
import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.account.AccountRefused;
import cn.jianxiao.registry.account.Role;
import cn.jianxiao.registry.audit.AuditDeed;
import cn.jianxiao.registry.audit.AuditKind;
import cn.jianxiao.registry.code.HistoryKind;
import cn.jianxiao.registry.field.FieldChange;
import cn.jianxiao.registry.material.MaterialState;
import cn.jianxiao.registry.quarantine.QuarantineState;
import cn.jianxiao.registry.review.ReviewState;
import cn.jianxiao.registry.rule.RuleChange;
import cn.jianxiao.registry.running.RunningState;
import cn.jianxiao.registry.signin.Counted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the bundles and the sources together. */
class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY =
            Pattern.compile("Texts\\s*\\.(?:of|in)\\(\\s*(?:language,\\s*)?\"([^\"]+)\"(\\s*,)?");
    private static final Pattern MENU = Pattern.compile("@Menu\\(\\s*title = \"([^\"]+)\"");

    private final Set<String> chinese = keys(Locale.SIMPLIFIED_CHINESE);
    private final Set<String> english = keys(Locale.ENGLISH);

    @Test
    void both_languages_say_the_same_things() {
        assertThat(chinese).isNotEmpty().isEqualTo(english);
    }

    @Test
    void every_text_that_the_pages_ask_for_is_there() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String source : sources()) {
            Matcher menu = MENU.matcher(source);
            while (menu.find()) {
                addUnless(chinese.contains(menu.group(1)), menu.group(1), missing);
            }
            Matcher key = KEY.matcher(source);
            while (key.find()) {
                String name = key.group(1);
                String start = name.endsWith(".") ? name : name + ".";
                boolean prefix = chinese.stream().anyMatch(other -> other.startsWith(start));
                boolean more = key.group(2) != null || name.endsWith(".");
                addUnless(chinese.contains(name) || prefix && more, name, missing);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_constant_that_pages_name_has_its_text() {
        assertThat(chinese)
                .containsAll(named("stage", Stage.values()))
                .containsAll(named("stage.short", Stage.values()))
                .containsAll(named("status", EventStatus.values()))
                .containsAll(named("flow", FlowType.values()))
                .containsAll(named("flag", EventFlag.values()))
                .containsAll(named("time", TimeKind.values()))
                .containsAll(named("judgement", Judgement.values()))
                .containsAll(named("lamp", Lamp.values()))
                .containsAll(named("finding", TimelineReason.values()))
                .containsAll(named("clock.milestone", Milestone.values()))
                .containsAll(explained("clock.unit", CountUnit.values()))
                .containsAll(explained("clock.deadline", DeadlineAt.values()))
                .containsAll(explained("clock.parallel", ParallelTime.values()))
                .containsAll(named("quality.indicator", QualityIndicator.values()))
                .containsAll(named("quality.meaning", QualityIndicator.values()))
                .containsAll(named("quality.rule", Suspicion.values()))
                .containsAll(named("quality.rule.meaning", Suspicion.values()))
                .containsAll(named("quality.evidence", Suspicion.values()))
                .containsAll(named("quality.group", Suspicion.Group.values()))
                .containsAll(named("role", Role.values()))
                .containsAll(named("refused", AccountRefused.Reason.values()))
                .containsAll(named("keys.scope", ApiScope.values()))
                .containsAll(named("audit.kind", AuditKind.values()))
                .containsAll(named("audit.deed", AuditDeed.values()))
                .containsAll(named("audit.deed", HistoryKind.values()))
                .containsAll(named("audit.deed", QuarantineState.values()))
                .containsAll(named("audit.deed", MaterialState.VOIDED, MaterialState.SUPERSEDED))
                .containsAll(named("audit.deed", FieldChange.What.values()))
                .containsAll(named("audit.deed", RuleChange.Subject.values()))
                .containsAll(named("audit.deed", RunningState.values()))
                .containsAll(named("audit.deed", ReviewState.APPROVED, ReviewState.REFUSED))
                .containsAll(named("locks.counted", Counted.values()));
        for (ApiProblem problem : ApiProblem.values()) {
            assertThat(problem.detail(Language.CHINESE).getDetail()).isNotBlank();
        }
    }

    @Test
    void no_source_speaks_chinese_to_users_by_itself() throws IOException {
        List<String> spoken = new ArrayList<>();
        for (String source : sources()) {
            Matcher literal = LITERAL.matcher(COMMENT.matcher(source).replaceAll(""));
            while (literal.find()) {
                addUnless(literal.group(1).codePoints().noneMatch(TextsTest::isHan), literal.group(1), spoken);
            }
        }
        assertThat(spoken).isEmpty();
    }

    @Test
    void a_text_takes_its_values_in_the_order_of_its_language() {
        assertThat(Texts.in(Language.CHINESE, "user.menu", "admin")).isEqualTo("用户菜单：admin");
        assertThat(Texts.in(Language.ENGLISH, "user.menu", "admin")).isEqualTo("User menu: admin");
    }

    @Test
    void a_quote_is_doubled_only_where_values_are_put_in() {
        ResourceBundle texts = bundle(Locale.ENGLISH);
        for (String key : texts.keySet()) {
            String text = texts.getString(key);
            String quotes = text.contains("{0") ? text.replace("''", "") : text.replaceAll("(?<!')'(?!')", "");
            assertThat(quotes).as(key).doesNotContain("'");
        }
    }

    private static List<String> named(String prefix, Enum<?>... constants) {
        return Stream.of(constants)
                .map(constant -> prefix + "." + constant.name())
                .toList();
    }

    private static List<String> explained(String prefix, Enum<?>... constants) {
        return named(prefix, constants).stream()
                .flatMap(key -> Stream.of(key, key + ".means"))
                .toList();
    }

    private static boolean isHan(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }

    private static void addUnless(boolean good, String text, Collection<String> bad) {
        if (!good) {
            bad.add(text);
        }
    }

    private static List<String> sources() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static Set<String> keys(Locale locale) {
        return new TreeSet<>(bundle(locale).keySet());
    }

    private static ResourceBundle bundle(Locale locale) {
        Control control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("cn.jianxiao.dashboard.texts", locale, control);
    }
}
