package cn.jianxiao.registry.code;

import cn.jianxiao.approval.event.CodeChange;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.approval.event.RegisteredCode;
import cn.jianxiao.code.Finding;
import cn.jianxiao.code.NormalText;
import cn.jianxiao.code.graph.Alias;
import cn.jianxiao.code.graph.Outcome;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.code.graph.SuspiciousSplits;
import cn.jianxiao.registry.rule.CodeRules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 编码登记: all projects and their codes. Each change is one transaction under the lock of the project's row, or part of the
 * caller's where there is one: codes, history and what the stream is told of it are kept together or not at all. Several
 * instances may work on one database.
 *
 * <p>Stamps are kept to the millisecond. Codes may be given as people type them.
 */
public final class CodeRegistry {

    private final Attempts attempts;
    private final Projects projects;
    private final Ledger ledger;
    private final Registering registering;
    private final MainAssignment mains;
    private final Clashes clashes;
    private final CodeLists lists;
    private final CodeRules rules;
    private final CodeUse use;

    /**
     * The registry in a migrated database.
     *
     * @param use asked before a code is recycled
     * @param clock tells when changes were committed
     */
    public CodeRegistry(DataSource database, CodeRules rules, CodeUse use, Clock clock) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        this.attempts = new Attempts(database);
        this.projects = new Projects(jdbc, rules);
        this.ledger = new Ledger(projects, jdbc, clock);
        this.registering = new Registering(projects, ledger, rules);
        this.mains = new MainAssignment(projects, ledger, registering, rules, JdbcClient.create(jdbc));
        this.clashes = new Clashes(JdbcClient.create(jdbc));
        this.lists = new CodeLists(JdbcClient.create(jdbc), projects);
        this.rules = rules;
        this.use = use;
    }

    /**
     * 登记: a project that is new; of a known one, what is told of it now, if the stamp is not older than what was told
     * last. The same once more changes nothing.
     */
    public Answer register(ProjectHead head, Stamp stamp) {
        return attempts.run(
                again -> registering.register(head, stamp, graph -> new Outcome.Done(graph, List.of()), again));
    }

    /** 登记 (SH3) of a project that has no national code: its code is given out by a rule of the deployment. */
    public Answer registerUncoded(ProjectHead head, String ruleId, LocalDate day, Stamp stamp) {
        return attempts.run(again -> mains.open(head, ruleId, day, stamp, again));
    }

    /**
     * 赋码 (CQ1): gives a project its main code by the newest version of a rule. The same once more gives the same code,
     * without facts.
     */
    public Answer assignMain(String project, String ruleId, LocalDate day, Stamp stamp) {
        return attempts.run(again -> mains.assign(normal(project), ruleId, day, stamp, again));
    }

    /** An operation on the project of a code, or on the project with that code. */
    public Answer apply(String code, GraphChange change) {
        return attempts.run(again -> projects.lock(normal(code))
                .map(before -> apply(before, change, again))
                .orElseGet(() -> Answer.refused(unknown(code))));
    }

    private Answer apply(ProjectRecord before, GraphChange change, boolean again) {
        return switch (change.on(before.graph())) {
            case Outcome.Refused refused -> new Answer.Refused(refused.findings());
            case Outcome.Done done ->
                ledger.write(before, before.after(done.graph(), done.facts()), done.facts(), List.of(), again);
        };
    }

    /** 预览: what {@link #apply} would make of it, with nothing kept. */
    public Outcome preview(String code, GraphChange change) {
        return projects.find(normal(code))
                .map(found -> change.on(found.graph()))
                .orElseGet(() -> new Outcome.Refused(List.of(unknown(code))));
    }

    /**
     * 接管 (CQ10): a project and its codes as another system registered them. What cannot be taken over is among the doubts
     * of the answer and keeps nothing else from it.
     */
    public Answer adopt(CodeRegistration registration) {
        return attempts.run(again -> {
            List<Finding> doubts = new ArrayList<>(clashes.codes(codes(registration), owner(registration)));
            Set<String> foreign =
                    new HashSet<>(doubts.stream().map(Finding::value).toList());
            Adoption adoption = new Adoption(registration, rules.current(), foreign);
            Answer answer =
                    registering.register(adoption.head(), adoption.stamp(), graph -> adoption.on(graph, doubts), again);
            return answer instanceof Answer.Done done ? new Answer.Done(done.project(), done.facts(), doubts) : answer;
        });
    }

    private String owner(CodeRegistration registration) {
        String project = normal(registration.project());
        return projects.table().of(project).map(ProjectVersion::project).orElse(project);
    }

    private static List<String> codes(CodeRegistration registration) {
        List<String> codes = new ArrayList<>();
        codes.add(registration.unifiedCode());
        registration.codes().stream().map(RegisteredCode::code).forEach(codes::add);
        return codes;
    }

    /** 回收 (SC2): into the recycle bin, unless the code is in use. */
    public Answer recycle(String code, Stamp stamp) {
        String text = normal(code);
        return apply(text, graph -> graph.recycle(text, use.inUse(text), stamp));
    }

    /**
     * 告知: tells the stream of a project once more, one version on, as something that hangs on its codes changed.
     *
     * @param changes what changed, at which code
     * @throws IllegalArgumentException when there is no such project
     */
    public void touch(String project, List<CodeChange> changes) {
        attempts.run(again -> {
            ProjectRecord before = projects.lock(normal(project))
                    .orElseThrow(() -> new IllegalArgumentException("No project has the code " + project));
            return ledger.touch(before, changes);
        });
    }

    /** The project of a code, or the project with that code. */
    public Optional<RegisteredProject> find(String codeOrProject) {
        return projects.find(normal(codeOrProject)).map(ProjectRecord::project);
    }

    /** What the stream would be told of a project now; nothing is told by asking. */
    public Optional<ProjectCodes> snapshot(String codeOrProject) {
        return projects.find(normal(codeOrProject)).map(ledger::snapshot);
    }

    /** The project that a department's own code belongs to (SH3). */
    public Optional<RegisteredProject> resolve(Alias alias) {
        return clashes.owner(alias).flatMap(projects::find).map(ProjectRecord::project);
    }

    /** Where projects stand; unknown ones are missing. */
    public Map<String, Long> versions(Collection<String> all) {
        return projects.table().versions(all);
    }

    /** 查询 (CQ7): codes, those of projects applied for last first. */
    public List<CodeLine> search(CodeSearch search, Reach reach) {
        return lists.search(search, reach);
    }

    /** How many lines there are without offset and limit. */
    public long count(CodeSearch search, Reach reach) {
        return lists.count(search, reach);
    }

    /** 在册项目 of one division, by code. */
    public List<ProjectHead> ofDivision(String division) {
        return projects.table().ofDivision(division);
    }

    /** 履历 (GD4): everything that happened to a project and its codes, in its order. */
    public List<CodeHistoryLine> history(String project) {
        return ledger.history(normal(project));
    }

    /** 回收站 (SC2): what was recycled last first. */
    public List<RecycledCode> recycled(Reach reach) {
        return lists.recycled(reach);
    }

    /** 疑似违规拆分 (GD9). */
    public List<SuspectedSplit> suspicious(Reach reach, SuspiciousSplits measure) {
        return lists.suspicious(reach, measure);
    }

    private static Finding unknown(String code) {
        return RegistryReason.UNKNOWN_CODE.about("code", code);
    }

    private static String normal(String code) {
        return NormalText.of(code).text();
    }
}
