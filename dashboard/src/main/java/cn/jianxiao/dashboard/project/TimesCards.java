package cn.jianxiao.dashboard.project;

import cn.jianxiao.approval.calendar.WorkingCalendar;
import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.approval.project.CodeTree;
import cn.jianxiao.approval.project.JointTime;
import cn.jianxiao.approval.project.Owner;
import cn.jianxiao.approval.project.ParallelGroup;
import cn.jianxiao.approval.project.ProjectCase;
import cn.jianxiao.approval.project.Shares;
import cn.jianxiao.approval.project.StageTime;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.page.SplitBar;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.TreeNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** 项目用时 (X7, NA2, NA5): whose time the project's was, and what its stages, codes and parallel groups took. */
final class TimesCards {

    private final Dossier dossier;
    private final List<ProjectCase> cases;
    private final ClockSettings settings;
    private final WorkingCalendar calendar;

    TimesCards(Dossier dossier, List<ProjectCase> cases, ClockSettings settings) {
        this.dossier = dossier;
        this.cases = cases;
        this.settings = settings;
        this.calendar = settings.calendars().general();
    }

    /** Nothing where the project has no case. */
    List<Card> cards() {
        List<Card> cards = new ArrayList<>();
        joint(cases).ifPresent(time -> cards.add(whole(time)));
        stages().ifPresent(cards::add);
        codes().ifPresent(cards::add);
        groups().ifPresent(cards::add);
        return cards;
    }

    private Card whole(JointTime time) {
        return new Card(
                        Texts.of("project.times"),
                        bar(time.working(), "unit.working"),
                        bar(time.calendar(), "unit.calendar"))
                .about(Texts.of(
                        "project.times.about",
                        Moments.day(time.from()),
                        time.open() ? Texts.of("now") : Moments.day(time.to()),
                        settings.rule().label(),
                        Texts.of("parallel", settings.rule().parallel())));
    }

    private static SplitBar bar(Shares shares, String unit) {
        SplitBar bar = new SplitBar(Texts.of(unit));
        for (Owner owner : Owner.values()) {
            bar.part(Texts.of("owner", owner), shares.of(owner), "owner-" + Address.small(owner));
        }
        return bar.sum(Texts.of("case.span", shares.span()));
    }

    private Optional<Card> stages() {
        List<StageTime> stages = Arrays.stream(Stage.values())
                .flatMap(stage -> StageTime.of(settings.stage(stage), cases, settings.rule(), calendar).stream())
                .toList();
        return stages.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card(
                        Texts.of("project.stages"),
                        new PlainTable<StageTime>()
                                .text(
                                        Texts.of("stage"),
                                        time -> Texts.of("stage", time.stage().stage()))
                                .number(Texts.of("project.used"), time -> used(time.time()))
                                .number(Texts.of("limit"), this::limit)
                                .number(
                                        Texts.of("project.span"),
                                        time -> Figures.count(
                                                time.time().calendar().span()))
                                .moment(
                                        Texts.of("project.from"),
                                        time -> Moments.day(time.time().from()))
                                .moment(Texts.of("endedAt"), time -> Moments.day(time.endedAt()))
                                .text(Texts.of("judgement"), time -> Texts.of("judgement", time.judgement()))
                                .rows(stages)));
    }

    private Optional<Card> codes() {
        CodeTree tree = new CodeTree(
                dossier.codes().stream().collect(Collectors.toMap(TreeNode::code, TreeNode::parents, (a, b) -> a)));
        record Line(TreeNode code, JointTime time) {}
        List<Line> lines = dossier.codes().stream()
                .filter(code -> code.level() > 0)
                .flatMap(code ->
                        joint(tree.casesUnder(code.code(), cases)).stream().map(time -> new Line(code, time)))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card(
                                Texts.of("project.codeTimes"),
                                new PlainTable<Line>()
                                        .moment(
                                                Texts.of("code"),
                                                line -> dossier.nameOf(
                                                        line.code().code()))
                                        .text(Texts.of("code.name"), line -> dossier.shortName(line.code()))
                                        .number(Texts.of("project.used"), line -> used(line.time()))
                                        .number(
                                                Texts.of("project.span"),
                                                line -> Figures.count(
                                                        line.time().calendar().span()))
                                        .moment(
                                                Texts.of("project.from"),
                                                line -> Moments.day(line.time().from()))
                                        .moment(
                                                Texts.of("project.to"),
                                                line -> line.time().open()
                                                        ? Texts.of("now")
                                                        : Moments.day(
                                                                line.time().to()))
                                        .rows(lines))
                        .about(Texts.of("project.codeTimes.about")));
    }

    private Optional<Card> groups() {
        List<ParallelGroup> groups = ParallelGroup.of(cases, settings.rule(), calendar);
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card(
                        Texts.of("project.groups"),
                        new PlainTable<ParallelGroup>()
                                .moment(Texts.of("group"), ParallelGroup::id)
                                .text(Texts.of("group.members"), this::members)
                                .number(Texts.of("project.used"), group -> used(group.time()))
                                .text(
                                        Texts.of("group.order"),
                                        group ->
                                                Texts.of(group.oneAfterTheOther() ? "group.inOrder" : "group.together"))
                                .text(
                                        Texts.of("group.last"),
                                        group -> group.last().map(this::name).orElseGet(() -> Texts.of("group.open")))
                                .rows(groups)));
    }

    private static String order(ParallelGroup group) {
        if (group.members().size() == 1) {
            return Moments.NONE;
        }
        return Texts.of(group.oneAfterTheOther() ? "group.inOrder" : "group.together");
    }

    private String members(ParallelGroup group) {
        return group.members().stream()
                .map(each -> name(each) + " "
                        + Texts.of("days", Figures.days(each.timeline().usedDays())))
                .collect(Collectors.joining("；"));
    }

    private String name(ProjectCase each) {
        return dossier.cases().stream()
                .filter(line ->
                        line.caseId().equals(each.id()) && !line.matterName().isBlank())
                .map(line -> line.matterName())
                .findFirst()
                .orElse(each.id());
    }

    private Optional<JointTime> joint(List<ProjectCase> some) {
        return JointTime.of(some, settings.rule(), calendar);
    }

    private String used(JointTime time) {
        return Figures.days((double) time.used() / settings.rule().counting().amountPerDay());
    }

    private String limit(StageTime time) {
        int days = time.stage().limitDays();
        return days == 0 ? Moments.NONE : Figures.count(days);
    }
}
