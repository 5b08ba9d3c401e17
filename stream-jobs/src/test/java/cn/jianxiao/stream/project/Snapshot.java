package cn.jianxiao.stream.project;

import static cn.jianxiao.stream.project.Reported.PROJECT;
import static cn.jianxiao.stream.project.Reported.at;

import cn.jianxiao.approval.event.KnownAlias;
import cn.jianxiao.approval.event.KnownCode;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.code.graph.CodeStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the registry tells of {@link Reported#PROJECT}, in the words of the domain. Parts are named by their end. */
public final class Snapshot {

    private final long version;
    private final List<KnownCode> codes = new ArrayList<>();
    private final List<KnownAlias> aliases = new ArrayList<>();

    private Snapshot(long version) {
        this.version = version;
    }

    public static Snapshot codes(long version) {
        return new Snapshot(version);
    }

    public Snapshot part(String end) {
        return with(end, CodeStatus.ACTIVE, Instant.EPOCH);
    }

    public Snapshot cancelled(String end, String time) {
        return with(end, CodeStatus.CANCELLED, at(time));
    }

    public Snapshot recycled(String end, String time) {
        return with(end, CodeStatus.RECYCLED, at(time));
    }

    public Snapshot alias(String own, String end) {
        aliases.add(new KnownAlias("test", own, PROJECT + end));
        return this;
    }

    public ProjectCodes told() {
        return new ProjectCodes(PROJECT, version, at("2026-04-01"), "a bridge", "", codes, aliases, List.of());
    }

    private Snapshot with(String end, CodeStatus status, Instant ended) {
        codes.add(new KnownCode(PROJECT + end, 1, "part " + end, List.of(PROJECT), List.of("1#"), status, ended));
        return this;
    }
}
