package cn.jianxiao.stream.project;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.KnownAlias;
import cn.jianxiao.approval.event.KnownCode;
import cn.jianxiao.approval.event.KnownHead;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.approval.event.Received;
import cn.jianxiao.approval.event.RegisteredCode;
import cn.jianxiao.code.graph.CodeStatus;
import cn.jianxiao.demo.DemoProject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * What a registry may have made of a demo project's codes, snapshot by snapshot: codes that only it knows, cancelled,
 * recycled and restored ones, merged ones, and departments' own codes, under which some events come.
 */
public final class RegistryStory {

    private static final int STEPS = 5;

    private final DemoProject project;
    private final Random random;
    private final List<KnownCode> codes = new ArrayList<>();
    private final List<KnownAlias> aliases = new ArrayList<>();
    private final List<Received> told = new ArrayList<>();

    private RegistryStory(DemoProject project, Random random) {
        this.project = project;
        this.random = random;
    }

    /** The project's records of its own key, its registration first, with the snapshots after it. */
    public static List<Received> of(DemoProject project, Random random) {
        return new RegistryStory(project, random).tell();
    }

    private List<Received> tell() {
        CodeRegistration head = project.registration();
        List<ApprovalEvent> events = project.events().stream()
                .filter(event -> event.project().equals(head.project()))
                .collect(Collectors.toCollection(ArrayList::new));
        told.add(head);
        for (RegisteredCode code : head.codes()) {
            codes.add(new KnownCode(
                    code.code(),
                    code.level(),
                    random.nextBoolean() ? "" : "登记 " + code.code(),
                    code.parents(),
                    List.of(),
                    CodeStatus.ACTIVE,
                    Instant.EPOCH));
        }
        for (int version = 1; version <= STEPS; version++) {
            snapshot(version);
            if (!events.isEmpty()) {
                step(events);
            }
        }
        told.addAll(events);
        return told;
    }

    private void snapshot(int version) {
        CodeRegistration it = project.registration();
        KnownHead head = random.nextBoolean()
                ? KnownHead.UNKNOWN
                : new KnownHead(it.owner(), it.category(), it.division(), it.flowTypeCode(), it.appliedAt(), "wb");
        told.add(new ProjectCodes(
                it.project(),
                version,
                it.updatedAt().plusSeconds(version),
                it.name(),
                it.unifiedCode(),
                codes,
                aliases,
                List.of(),
                head));
    }

    private void step(List<ApprovalEvent> events) {
        ApprovalEvent event = events.get(random.nextInt(events.size()));
        switch (random.nextInt(4)) {
            case 0 -> close(event);
            case 1 -> alias(event, events);
            case 2 -> merge();
            default -> discover(event);
        }
    }

    /** Ends a code, or takes a recycled one back. */
    private void close(ApprovalEvent event) {
        if (codes.isEmpty()) {
            return;
        }
        int place = random.nextInt(codes.size());
        KnownCode code = codes.get(place);
        codes.set(
                place,
                switch (code.status()) {
                    case ACTIVE ->
                        with(
                                code,
                                random.nextInt(3) == 0 ? CodeStatus.RECYCLED : CodeStatus.CANCELLED,
                                event.occurredAt());
                    case RECYCLED -> with(code, CodeStatus.ACTIVE, Instant.EPOCH);
                    case CANCELLED -> code;
                });
    }

    private static KnownCode with(KnownCode it, CodeStatus status, Instant endedAt) {
        return new KnownCode(it.code(), it.level(), it.name(), it.parents(), it.buildings(), status, endedAt);
    }

    /** From here on some events of a source come under its own name for the code. */
    private void alias(ApprovalEvent event, List<ApprovalEvent> events) {
        String own = "GH-" + event.code();
        KnownAlias alias = new KnownAlias(event.source(), own, event.code());
        if (event.code().startsWith("GH-") || aliases.contains(alias)) {
            return;
        }
        aliases.add(alias);
        events.replaceAll(
                each -> each.source().equals(event.source()) && each.code().equals(event.code()) && random.nextBoolean()
                        ? EventBuilder.from(each).code(own).build()
                        : each);
    }

    private void merge() {
        if (codes.size() > 1) {
            KnownCode it = codes.get(codes.size() - 1);
            codes.set(
                    codes.size() - 1,
                    new KnownCode(
                            it.code(),
                            it.level(),
                            it.name(),
                            List.of(codes.get(0).code(), codes.get(1).code()),
                            List.of("1#", "2#"),
                            it.status(),
                            it.endedAt()));
        }
    }

    /** A code that no source registered. */
    private void discover(ApprovalEvent event) {
        boolean known = codes.stream().anyMatch(code -> code.code().equals(event.code()))
                || event.code().startsWith("GH-")
                || event.code().equals(event.project())
                || event.code().equals(project.registration().unifiedCode());
        if (!known) {
            codes.add(new KnownCode(
                    event.code(), 1, "新", List.of(event.project()), List.of(), CodeStatus.ACTIVE, Instant.EPOCH));
        }
    }
}
