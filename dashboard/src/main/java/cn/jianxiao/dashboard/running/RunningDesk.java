package cn.jianxiao.dashboard.running;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.ingest.running.RunningList;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Role;
import cn.jianxiao.registry.running.Deciding;
import cn.jianxiao.registry.running.RunningBook;
import cn.jianxiao.registry.running.RunningCount;
import cn.jianxiao.registry.running.RunningLine;
import cn.jianxiao.registry.running.RunningMatch;
import cn.jianxiao.registry.running.RunningSearch;
import cn.jianxiao.registry.running.RunningState;
import cn.jianxiao.registry.running.RunningValues;
import cn.jianxiao.registry.running.TakenList;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * 在办项目窗口: lists and decisions under the current user's name. A line is compared with the projects of all divisions, so
 * only who sees all of them gets anything from here; all others are refused with an {@link AccessDeniedException}.
 */
@Component
final class RunningDesk {

    private final RunningBook book;
    private final CurrentUser user;
    private final Clock clock;

    RunningDesk(RunningBook book, CurrentUser user, Clock clock) {
        this.book = book;
        this.user = user;
        this.clock = clock;
    }

    /** What became of many decisions. */
    record Several(int done, int left) {}

    /** Whether the current user takes running projects in. */
    boolean mayAct() {
        return mayAct(user.account());
    }

    long count(RunningSearch search) {
        stamp();
        return book.count(search);
    }

    List<RunningLine> search(RunningSearch search) {
        stamp();
        return book.search(search);
    }

    List<RunningCount> counts() {
        stamp();
        return book.counts();
    }

    TakenList take(String system, String file, RunningList list) {
        return book.take(system, file, list.projects(), stamp());
    }

    /** The rules by which a line without a project code can be registered. */
    List<CodeRule> uncodedRules() {
        stamp();
        return book.uncodedRules();
    }

    /** @param words a code, a rule's id or a reason, whichever the verdict asks for */
    Deciding decide(RunningLine line, Verdict verdict, String words) {
        Stamp stamp = stamp();
        long number = line.number();
        return switch (verdict) {
            case CONFIRM -> book.confirm(number, RunningValues.REGISTERED, stamp);
            case CONFIRM_LISTED -> book.confirm(number, RunningValues.LISTED, stamp);
            case REGISTER -> book.register(number, stamp);
            case REGISTER_UNCODED -> book.registerUncoded(number, words, stamp);
            case LINK -> book.link(number, words, stamp);
            case REFUSE -> book.refuse(number, words, stamp);
        };
    }

    /** 全部确认 of those that are matched and open, one by one: one that cannot be does not stand in the way of the others. */
    Several confirmMatched() {
        Stamp stamp = stamp();
        RunningSearch matched = RunningSearch.ALL.of(RunningMatch.MATCHED, RunningState.OPEN);
        List<RunningLine> lines = book.search(matched.page(0, RunningList.MOST_LINES));
        long done = lines.stream()
                .filter(line -> book.confirm(line.number(), RunningValues.REGISTERED, stamp) instanceof Deciding.Done)
                .count();
        return new Several((int) done, (int) (lines.size() - done));
    }

    private Stamp stamp() {
        Account account = user.account();
        if (!mayAct(account)) {
            throw new AccessDeniedException("Running projects are taken in by who sees all divisions");
        }
        return new Stamp(new Actor(account.name(), String.join(",", account.departments())), clock.instant());
    }

    private static boolean mayAct(Account account) {
        boolean reforms = account.role() == Role.ADMINISTRATOR || account.role() == Role.SUPERVISOR;
        return reforms && account.seesEverything();
    }
}
