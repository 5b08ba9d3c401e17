package cn.jianxiao.dashboard.act;

import java.util.function.Consumer;
import java.util.function.Predicate;

/** 办理事项: what may be done with a code, and with which. */
enum CodeAction {
    /** 赋码. */
    ASSIGN(CodeAction::hasNoMainCode, subject -> new AssignDialog(subject).open()),
    /** 拆分. */
    SPLIT(CodeAction::canBeSplit, subject -> new SplitDialog(subject).open()),
    /** 合并. */
    MERGE(CodeAction::canBeMerged, subject -> new MergeDialog(subject).open()),
    /** 关联. */
    LINK(CodeAction::canBeLinked, subject -> new LinkDialog(subject).open()),
    /** 变更. */
    CHANGE(subject -> subject.isActive() && !subject.isTop(), subject -> new ChangeDialog(subject).open()),
    /** 对应. */
    ALIAS(Subject::isActive, subject -> new AliasDialog(subject).open()),
    /** 登记材料. */
    MATERIAL(
            Subject::isActive,
            subject -> subject.attachments().material(subject).open()),
    /** 填报字段. */
    FIELD(Subject::isActive, subject -> subject.attachments().field(subject).open()),
    /** 回收. */
    RECYCLE(subject -> subject.isActive() && !subject.isTop(), subject -> new RecycleDialog(subject).open()),
    /** 注销. */
    CANCEL(subject -> subject.isActive() && !subject.isTop(), subject -> new CancelDialog(subject).open()),
    /** 恢复. */
    RESTORE(CodeAction::isRecycled, subject -> new RestoreDialog(subject).open());

    private final transient Predicate<Subject> offered;
    private final transient Consumer<Subject> dialog;

    CodeAction(Predicate<Subject> offered, Consumer<Subject> dialog) {
        this.offered = offered;
        this.dialog = dialog;
    }

    boolean isOffered(Subject subject) {
        return offered.test(subject);
    }

    void open(Subject subject) {
        dialog.accept(subject);
    }

    private static boolean hasNoMainCode(Subject subject) {
        return subject.isProject()
                && subject.graph().mainCode().isEmpty()
                && !subject.rules().forMainCodes().isEmpty();
    }

    private static boolean canBeSplit(Subject subject) {
        return subject.isActive()
                && !subject.rules().ways(subject.graph(), subject.node()).isEmpty();
    }

    private static boolean canBeMerged(Subject subject) {
        return canBeSplit(subject)
                && !subject.isTop()
                && !subject.beside(subject.node()).isEmpty();
    }

    private static boolean canBeLinked(Subject subject) {
        return subject.isActive()
                && !subject.isTop()
                && !LinkDialog.possible(subject).isEmpty();
    }

    private static boolean isRecycled(Subject subject) {
        return switch (subject.node().status()) {
            case RECYCLED -> true;
            case ACTIVE, CANCELLED -> false;
        };
    }
}
