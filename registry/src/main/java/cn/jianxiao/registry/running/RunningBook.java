package cn.jianxiao.registry.running;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.NormalText;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.registry.code.CodeRegistry;
import cn.jianxiao.registry.code.RegisteredProject;
import cn.jianxiao.registry.rule.CodeRules;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 在办项目簿 (SC3): projects of older systems, compared with what is registered, and what people decided about each. A
 * decision and what it changes of the projects are one transaction; it is made once and never taken back.
 */
public final class RunningBook {

    private final RunningTable table;
    private final CodeRegistry registry;
    private final Joining joining;
    private final CodeRules rules;
    private final TransactionTemplate transaction;

    public RunningBook(DataSource database, CodeRegistry registry, CodeRules rules) {
        this.table = new RunningTable(JdbcClient.create(database));
        this.registry = registry;
        this.joining = new Joining(registry, rules);
        this.rules = rules;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /**
     * 比对: compares a list with what is registered and keeps the report. What was decided before stays as it is.
     *
     * @param system the older system, as its events name their source
     */
    public TakenList take(String system, String file, Collection<RunningProject> listed, Stamp stamp) {
        Map<String, RunningProject> lines = new LinkedHashMap<>();
        listed.forEach(each -> lines.put(each.key(), each));
        Finder finder = new Finder(registry);
        Map<String, Found> found = new LinkedHashMap<>();
        lines.forEach((key, told) -> found.put(key, finder.find(system, told)));
        return Objects.requireNonNull(transaction.execute(status -> {
            Keeping keeping = new Keeping(table, system, file, stamp);
            lines.forEach((key, told) -> keeping.keep(key, told, Objects.requireNonNull(found.get(key))));
            return keeping.ended(lines.size());
        }));
    }

    /** The newest first. */
    public List<RunningLine> search(RunningSearch search) {
        return table.search(search);
    }

    /** How many lines there are without offset and limit. */
    public long count(RunningSearch search) {
        return table.count(search);
    }

    public List<RunningCount> counts() {
        return table.counts();
    }

    public Optional<RunningLine> find(long number) {
        return table.find(number);
    }

    /** 确认: the line is the one project that was found, if that is still so. */
    public Deciding confirm(long number, RunningValues values, Stamp stamp) {
        return decide(number, line -> {
            Found now = new Finder(registry).find(line.system(), line.told());
            if (!line.isStill(now)) {
                return outdated(line, now);
            }
            Optional<RegisteredProject> known =
                    line.found().size() == 1 ? registry.find(line.found().getFirst()) : Optional.empty();
            return known.map(project -> confirm(line, project, values, stamp))
                    .orElseGet(() -> Deciding.refused(RunningReason.NOT_ONE_PROJECT.about(
                            "project", line.told().project())));
        });
    }

    /** Nobody decides about what nobody saw. */
    private Deciding outdated(RunningLine line, Found now) {
        table.found(line.number(), now);
        return Deciding.refused(
                RunningReason.OUTDATED.about("project", line.told().project()));
    }

    private Deciding confirm(RunningLine line, RegisteredProject known, RunningValues values, Stamp stamp) {
        String project = known.head().project();
        boolean over = values == RunningValues.LISTED && !line.differences().isEmpty();
        List<Finding> refusals = over ? joining.takeOver(line, known, stamp) : List.of();
        return joined(line, project, refusals, new RunningDecision(RunningState.CONFIRMED, project, over, "", stamp));
    }

    /** 登记 of a line for which nothing was found, as a new project under its project code. */
    public Deciding register(long number, Stamp stamp) {
        return decide(number, line -> {
            String project = normal(line.told().project());
            if (project.isBlank()) {
                return Deciding.refused(RunningReason.NO_PROJECT_CODE.about("project", project));
            }
            if (registry.find(project).isPresent()) {
                return Deciding.refused(RunningReason.IS_REGISTERED.about("project", project));
            }
            RunningDecision decision = new RunningDecision(RunningState.REGISTERED, project, false, "", stamp);
            return joined(line, project, joining.open(line, stamp), decision);
        });
    }

    /** 赋码规则 by which a line without a project code can be registered. */
    public List<CodeRule> uncodedRules() {
        return UncodedRules.of(rules.current());
    }

    /**
     * 赋码登记 (SH3) of a line for which nothing was found and that has no project code, as without fixed-asset investment there
     * is none: the project gets its code by the rule.
     *
     * @param ruleId one of {@link #uncodedRules}
     */
    public Deciding registerUncoded(long number, String ruleId, Stamp stamp) {
        return decide(number, line -> {
            RunningProject told = line.told();
            if (!told.project().isBlank()) {
                return Deciding.refused(RunningReason.HAS_PROJECT_CODE.about("project", told.project()));
            }
            if (uncodedRules().stream().noneMatch(rule -> rule.id().equals(ruleId))) {
                return Deciding.refused(RunningReason.RULE_UNFIT.about("rule", ruleId));
            }
            Found now = new Finder(registry).find(line.system(), told);
            if (!line.isStill(now)) {
                return outdated(line, now);
            }
            if (now.match() != RunningMatch.UNMATCHED) {
                return Deciding.refused(
                        RunningReason.IS_FOUND.about("project", now.projects().getFirst()));
            }
            String project = joining.openUncoded(line, ruleId, stamp);
            RunningDecision decision = new RunningDecision(RunningState.REGISTERED, project, false, "", stamp);
            return joined(line, project, List.of(), decision);
        });
    }

    /** 关联: the line is the project of that code, whatever was found for it. */
    public Deciding link(long number, String code, Stamp stamp) {
        return decide(number, line -> {
            String known = normal(code);
            return registry.find(known).isEmpty()
                    ? Deciding.refused(RunningReason.UNKNOWN_CODE.about("code", code))
                    : joined(line, known, List.of(), new RunningDecision(RunningState.LINKED, known, false, "", stamp));
        });
    }

    /**
     * 退回: the line is not taken in.
     *
     * @param reason why; blank is refused
     */
    public Deciding refuse(long number, String reason, Stamp stamp) {
        return reason.isBlank()
                ? Deciding.refused(RunningReason.REASON_MISSING.about("reason", reason))
                : decide(number, line -> {
                    RunningDecision decision =
                            new RunningDecision(RunningState.REFUSED, "", false, reason.strip(), stamp);
                    table.decide(number, decision);
                    return new Deciding.Done(decision);
                });
    }

    private Deciding joined(RunningLine line, String code, List<Finding> refusals, RunningDecision decision) {
        List<Finding> all = refusals.isEmpty() ? joining.attach(line, code, decision.stamp()) : refusals;
        if (!all.isEmpty()) {
            throw new NotJoined(all);
        }
        table.decide(line.number(), decision);
        return new Deciding.Done(decision);
    }

    /** One at a time about a line; what was done before a refusal is undone. */
    private Deciding decide(long number, Function<RunningLine, Deciding> deed) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                table.lock(number);
                Optional<RunningLine> line = table.find(number);
                if (line.isEmpty()) {
                    return Deciding.refused(RunningReason.UNKNOWN_LINE.about("line", Long.toString(number)));
                }
                return line.get().decision().isPresent()
                        ? Deciding.refused(RunningReason.DECIDED.about("line", Long.toString(number)))
                        : deed.apply(line.get());
            }));
        } catch (NotJoined refused) {
            return new Deciding.Refused(refused.findings());
        }
    }

    private static String normal(String code) {
        return NormalText.of(code).text();
    }
}
