package cn.jianxiao.approval.event;

import cn.jianxiao.code.graph.CodeStatus;

/** The binary form of {@link ProjectCodes}: its components in their order. */
final class ProjectCodesForm {

    private ProjectCodesForm() {}

    static void write(ProjectCodes known, WireWriter out) {
        out.text(known.project());
        out.number(known.version());
        out.instant(known.committedAt());
        out.text(known.name());
        out.text(known.mainCode());
        out.count(known.codes());
        for (KnownCode code : known.codes()) {
            write(code, out);
        }
        out.count(known.aliases());
        for (KnownAlias alias : known.aliases()) {
            out.text(alias.system());
            out.text(alias.text());
            out.text(alias.code());
        }
        out.count(known.changes());
        for (CodeChange change : known.changes()) {
            out.number(change.kind().ordinal());
            out.text(change.code());
        }
        KnownHead head = known.head();
        out.text(head.owner());
        out.text(head.category());
        out.text(head.division());
        out.number(head.flowTypeCode());
        out.instant(head.appliedAt());
        out.text(head.source());
    }

    static ProjectCodes read(WireReader in) {
        return new ProjectCodes(
                in.text(),
                in.number(),
                in.instant(),
                in.text(),
                in.text(),
                in.list(() -> code(in)),
                in.list(() -> new KnownAlias(in.text(), in.text(), in.text())),
                in.list(() -> new CodeChange(CodeChange.Kind.of(in.integer()), in.text())),
                new KnownHead(in.text(), in.text(), in.text(), in.integer(), in.instant(), in.text()));
    }

    private static void write(KnownCode code, WireWriter out) {
        out.text(code.code());
        out.number(code.level());
        out.text(code.name());
        out.texts(code.parents());
        out.texts(code.buildings());
        out.number(number(code.status()));
        out.instant(code.endedAt());
    }

    private static KnownCode code(WireReader in) {
        return new KnownCode(
                in.text(), in.integer(), in.text(), in.texts(), in.texts(), status(in.integer()), in.instant());
    }

    private static int number(CodeStatus status) {
        return switch (status) {
            case ACTIVE -> 1;
            case CANCELLED -> 2;
            case RECYCLED -> 3;
        };
    }

    /** An unknown status is refused: taken for any of the known ones, it would let events in or keep them out. */
    private static CodeStatus status(int number) {
        return switch (number) {
            case 1 -> CodeStatus.ACTIVE;
            case 2 -> CodeStatus.CANCELLED;
            case 3 -> CodeStatus.RECYCLED;
            default -> throw new IllegalArgumentException("Unknown status of a code " + number);
        };
    }
}
