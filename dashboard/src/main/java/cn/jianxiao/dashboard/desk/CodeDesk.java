package cn.jianxiao.dashboard.desk;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Outcome;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.code.graph.SuspiciousSplits;
import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.code.Answer;
import cn.jianxiao.registry.code.CodeHistoryLine;
import cn.jianxiao.registry.code.CodeLine;
import cn.jianxiao.registry.code.CodeRegistry;
import cn.jianxiao.registry.code.CodeSearch;
import cn.jianxiao.registry.code.Reach;
import cn.jianxiao.registry.code.RecycledCode;
import cn.jianxiao.registry.code.RegisteredProject;
import cn.jianxiao.registry.code.SuspectedSplit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * 编码窗口: the registry's codes within the reach of the current user and under the user's name. What lies outside is as
 * if it were not there; who may only read is refused with an {@link AccessDeniedException}.
 */
@Component
public final class CodeDesk {

    private final CodeRegistry registry;
    private final CurrentUser user;
    private final Clock clock;

    CodeDesk(CodeRegistry registry, CurrentUser user, Clock clock) {
        this.registry = registry;
        this.user = user;
        this.clock = clock;
    }

    /** Whether the current user may change codes. */
    public boolean mayWrite() {
        return may(ApiScope.CODES_WRITE);
    }

    /** Whether the current user has that right, by the same rules as callers of the interface. */
    public boolean may(ApiScope scope) {
        return ApiScope.of(user.account().role()).contains(scope);
    }

    /** Whether the current user belongs to the department that manages codes (GD9). */
    public boolean mayOversee() {
        return switch (user.account().role()) {
            case ADMINISTRATOR, SUPERVISOR -> true;
            case DISTRICT_LEADER, STAFF -> false;
        };
    }

    public List<CodeLine> search(CodeSearch search) {
        return registry.search(search, reach());
    }

    public long count(CodeSearch search) {
        return registry.count(search, reach());
    }

    /** The project that a code of any kind belongs to; empty where there is none in reach. */
    public Optional<RegisteredProject> find(String code) {
        Reach reach = reach();
        return registry.find(code).filter(project -> reach.covers(project.head().division()));
    }

    /** What happened to a project in reach, in its order. */
    public List<CodeHistoryLine> history(String project) {
        return find(project).isPresent() ? registry.history(project) : List.of();
    }

    public List<RecycledCode> recycled() {
        return registry.recycled(reach());
    }

    public List<SuspectedSplit> suspicious() {
        return registry.suspicious(reach(), SuspiciousSplits.DEFAULT);
    }

    /** What would become of the project's codes. Nothing is kept. */
    public Outcome preview(String code, StampedChange change) {
        Stamp stamp = writing(code);
        return registry.preview(code, graph -> change.on(graph, stamp));
    }

    public Answer apply(String code, StampedChange change) {
        Stamp stamp = writing(code);
        return registry.apply(code, graph -> change.on(graph, stamp));
    }

    /** 赋码 (CQ1), as of today. */
    public Answer assignMain(String project, String rule) {
        return registry.assignMain(project, rule, today(), writing(project));
    }

    /** 回收 (SC2); the registry finds out by itself whether the code is in use. */
    public Answer recycle(String code) {
        return registry.recycle(code, writing(code));
    }

    /** The day where the users are. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** Who does something now, after making sure that it may be done to this code. */
    public Stamp writing(String code) {
        if (!mayWrite()) {
            throw new AccessDeniedException("May not change codes");
        }
        if (find(code).isEmpty()) {
            throw new AccessDeniedException("No such code in reach");
        }
        return stamp();
    }

    /** Who changes rules, fields or links now, after making sure that the user may (CQ5, CQ8, CQ9). */
    public Stamp ruling() {
        if (!may(ApiScope.RULES_WRITE)) {
            throw new AccessDeniedException("May not change rules");
        }
        return stamp();
    }

    /** Who does something now. */
    private Stamp stamp() {
        Account account = user.account();
        return new Stamp(new Actor(account.name(), String.join(",", account.departments())), clock.instant());
    }

    private Reach reach() {
        Account account = user.account();
        return account.seesEverything() ? Reach.everything() : Reach.of(account.districts());
    }
}
