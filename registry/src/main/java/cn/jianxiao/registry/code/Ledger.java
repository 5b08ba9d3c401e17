package cn.jianxiao.registry.code;

import cn.jianxiao.approval.event.CodeChange;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.CodeFact;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 登记簿: writes a change of one project with all that belongs to it, within the transaction that locked the project. */
final class Ledger {

    private final Projects projects;
    private final FactTable history;
    private final Outbox outbox;
    private final Clashes clashes;
    private final Clock clock;

    Ledger(Projects projects, JdbcTemplate jdbc, Clock clock) {
        this.projects = projects;
        this.history = new FactTable(jdbc);
        this.outbox = new Outbox(jdbc);
        this.clashes = new Clashes(JdbcClient.create(jdbc));
        this.clock = clock;
    }

    /** A project's first version. */
    Answer open(ProjectRecord made, List<CodeFact> facts, FactLine first, boolean again) {
        List<Finding> taken = again ? clashes.in(made.graph()) : List.of();
        if (!taken.isEmpty()) {
            return new Answer.Refused(taken);
        }
        Instant now = now();
        projects.table().insert(made, now);
        projects.graphs().insert(made);
        return close(made, facts, List.of(first), now);
    }

    /**
     * One version more; none when nothing differs.
     *
     * @param after of the same version as {@code before}
     * @param first what history tells besides the facts
     */
    Answer write(ProjectRecord before, ProjectRecord after, List<CodeFact> facts, List<FactLine> first, boolean again) {
        if (facts.isEmpty() && first.isEmpty()) {
            return new Answer.Done(before.project(), facts);
        }
        List<Finding> taken = again ? clashes.in(after.graph()) : List.of();
        if (!taken.isEmpty()) {
            return new Answer.Refused(taken);
        }
        ProjectRecord next = after.nextVersion();
        Instant now = now();
        if (!before.head().equals(next.head())) {
            projects.table().updateHead(next);
        }
        projects.graphs().update(before, next);
        projects.table().updateVersion(next, now);
        return close(next, facts, first, now);
    }

    /** One version more, with the codes as they are. */
    ProjectRecord touch(ProjectRecord before, List<CodeChange> changes) {
        ProjectRecord next = before.nextVersion();
        Instant now = now();
        projects.table().updateVersion(next, now);
        outbox.insert(next, changes, now);
        projects.cache().keep(next);
        return next;
    }

    private Answer close(ProjectRecord written, List<CodeFact> facts, List<FactLine> first, Instant now) {
        List<FactLine> lines = new ArrayList<>(first);
        facts.stream().map(FactLine::of).forEach(lines::add);
        history.insert(written.graph().project(), written.version(), lines);
        outbox.insert(written, Outbox.changes(facts), now);
        projects.cache().keep(written);
        return new Answer.Done(written.project(), facts);
    }

    ProjectCodes snapshot(ProjectRecord project) {
        return Outbox.snapshot(project, List.of(), now());
    }

    List<CodeHistoryLine> history(String project) {
        return history.of(project);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
