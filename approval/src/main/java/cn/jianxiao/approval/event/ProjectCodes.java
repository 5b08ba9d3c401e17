package cn.jianxiao.approval.event;

import java.time.Instant;
import java.util.List;

/**
 * 项目编码快照: all codes of a project as the registry has them after a committed change, and what the change was. A snapshot
 * and not a difference, so that only the newest one counts: older ones and repeated ones change nothing.
 *
 * @param project 项目代码, the key of the stream
 * @param version grows with each committed change of the project, at least 1
 * @param committedAt when the change was committed; it is when the record came, too
 * @param name the project's name, may be empty
 * @param mainCode 主码, empty where the project has none
 * @param codes every code of the project, its own and those that are cancelled or recycled too
 * @param changes what the change did, in its order
 * @param head what else is known of the project
 */
public record ProjectCodes(
        String project,
        long version,
        Instant committedAt,
        String name,
        String mainCode,
        List<KnownCode> codes,
        List<KnownAlias> aliases,
        List<CodeChange> changes,
        KnownHead head)
        implements Received {

    /** What these records come from: the registry and no other. */
    public static final String SOURCE = "registry";

    public ProjectCodes {
        if (version < 1) {
            throw new IllegalArgumentException("The first version of a project is 1, not " + version);
        }
        codes = List.copyOf(codes);
        aliases = List.copyOf(aliases);
        changes = List.copyOf(changes);
    }

    /** Of a project of which nothing else is known. */
    public ProjectCodes(
            String project,
            long version,
            Instant committedAt,
            String name,
            String mainCode,
            List<KnownCode> codes,
            List<KnownAlias> aliases,
            List<CodeChange> changes) {
        this(project, version, committedAt, name, mainCode, codes, aliases, changes, KnownHead.UNKNOWN);
    }

    /** Project and version, for example {@code 2512-420984-04-01-395957@3}. */
    @Override
    public String id() {
        return project + '@' + version;
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public Instant receivedAt() {
        return committedAt;
    }

    @Override
    public String key() {
        return project;
    }
}
