package cn.jianxiao.stream.project;

import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.KnownCode;
import cn.jianxiao.approval.event.KnownHead;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.approval.event.RegisteredCode;
import cn.jianxiao.approval.link.CodeText;
import cn.jianxiao.approval.link.KnownCodes;
import cn.jianxiao.code.graph.CodeStatus;
import cn.jianxiao.sql.row.ProjectRow;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * 项目登记簿: what is known of a project and its codes, from the registry's newest snapshot and from what sources
 * registered. Where both speak, the registry does. Immutable, and the same whatever order things came in.
 */
final class ProjectRegister {

    static final ProjectRegister NONE = new ProjectRegister(Registrations.NONE, null);

    private final Registrations registrations;
    private final @Nullable ProjectCodes snapshot;
    private final KnownCodes codes;

    private ProjectRegister(Registrations registrations, @Nullable ProjectCodes snapshot) {
        this.registrations = registrations;
        this.snapshot = snapshot;
        this.codes = KnownCodes.of(snapshot, registrations.all());
    }

    static ProjectRegister of(Registrations registrations, @Nullable ProjectCodes snapshot) {
        return snapshot == null && registrations.size() == 0 ? NONE : new ProjectRegister(registrations, snapshot);
    }

    /** This and one more; the same instance where it is known. */
    ProjectRegister with(CodeRegistration registration) {
        Registrations more = registrations.with(registration);
        return more == registrations ? this : new ProjectRegister(more, snapshot);
    }

    /** This and a newer snapshot; the same instance where it is not newer. */
    ProjectRegister with(ProjectCodes newer) {
        return snapshot != null && snapshot.version() >= newer.version()
                ? this
                : new ProjectRegister(registrations, newer);
    }

    Registrations registrations() {
        return registrations;
    }

    @Nullable
    ProjectCodes snapshot() {
        return snapshot;
    }

    KnownCodes codes() {
        return codes;
    }

    /** Grows with whatever becomes known. */
    long version() {
        return registrations.size() + (snapshot == null ? 0 : snapshot.version());
    }

    /** The codes split from the project, by their normal text. */
    SortedMap<String, KnownCode> parts() {
        SortedMap<String, KnownCode> parts = new TreeMap<>();
        for (RegisteredCode it : registrations.codes()) {
            parts.put(
                    CodeText.normal(it.code()),
                    new KnownCode(
                            it.code(),
                            it.level(),
                            it.name(),
                            it.parents(),
                            List.of(),
                            CodeStatus.ACTIVE,
                            Instant.EPOCH));
        }
        if (snapshot != null) {
            for (KnownCode it : snapshot.codes()) {
                if (it.level() > 0) {
                    parts.merge(CodeText.normal(it.code()), it, ProjectRegister::completed);
                }
            }
        }
        return parts;
    }

    private static KnownCode completed(KnownCode source, KnownCode registry) {
        return new KnownCode(
                registry.code(),
                registry.level(),
                registry.name().isEmpty() ? source.name() : registry.name(),
                registry.parents().isEmpty() ? source.parents() : registry.parents(),
                registry.buildings(),
                registry.status(),
                registry.endedAt());
    }

    ProjectRow row() {
        if (snapshot == null) {
            return row(registrations.head());
        }
        KnownHead head = snapshot.head();
        if (head.equals(KnownHead.UNKNOWN) && registrations.size() > 0) {
            return row(registrations.head());
        }
        return new ProjectRow(
                snapshot.project(),
                unifiedCode(),
                snapshot.name(),
                head.owner(),
                head.category(),
                head.division(),
                head.flowTypeCode(),
                head.appliedAt(),
                head.source(),
                version());
    }

    private ProjectRow row(CodeRegistration head) {
        return new ProjectRow(
                head.project(),
                unifiedCode(),
                head.name(),
                head.owner(),
                head.category(),
                head.division(),
                head.flowTypeCode(),
                head.appliedAt(),
                head.source(),
                version());
    }

    /** The project's code; empty while nothing is known of it. */
    String project() {
        return snapshot != null
                ? snapshot.project()
                : registrations.size() > 0 ? registrations.head().project() : "";
    }

    /** Empty while none is known. */
    String division() {
        return project().isEmpty() ? "" : row().division();
    }

    private String unifiedCode() {
        String main = snapshot == null ? "" : snapshot.mainCode();
        return main.isEmpty() && registrations.size() > 0 ? registrations.head().unifiedCode() : main;
    }
}
