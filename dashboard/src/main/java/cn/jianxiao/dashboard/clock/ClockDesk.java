package cn.jianxiao.dashboard.clock;

import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.clock.CountingRuleText;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Role;
import cn.jianxiao.registry.clock.ClockBook;
import cn.jianxiao.registry.clock.ClockSaving;
import cn.jianxiao.registry.clock.ClockVersion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** 计时台: the settings of the clock for pages; what is changed is changed by the current user, an administrator. */
@Component
public final class ClockDesk {

    private final ClockBook book;
    private final CurrentUser user;
    private final Clock clock;

    ClockDesk(ClockBook book, CurrentUser user, Clock clock) {
        this.book = book;
        this.user = user;
        this.clock = clock;
    }

    /** The settings in force. */
    public ClockSettings settings() {
        return book.current();
    }

    /** Every change, the newest first. */
    List<ClockVersion> history() {
        return book.history();
    }

    public LocalDate today() {
        return Moments.dayOf(clock.instant());
    }

    /** The years needed by now, or soon, of which no calendar is known. */
    public List<Integer> missingYears() {
        return book.missingYears(today());
    }

    public boolean mayChange() {
        return user.account().role() == Role.ADMINISTRATOR;
    }

    /** Whether the user is one of those who see to the settings, if only by looking. */
    public boolean maySee() {
        return mayChange() || user.account().role() == Role.SUPERVISOR;
    }

    /**
     * Stores the next version, see {@link ClockBook#save}.
     *
     * @throws AccessDeniedException if the current user is no administrator
     */
    public ClockSaving save(UnaryOperator<ClockSettings> change, long seen, String reason) {
        return book.save(change, seen, reason, stamp());
    }

    /** Stores a rule in the next version, as {@link #save}. */
    ClockSaving saveRule(CountingRule rule, long seen, String reason) {
        return book.saveRule(CountingRuleText.write(rule), seen, reason, stamp());
    }

    private Stamp stamp() {
        Account account = user.account();
        if (account.role() != Role.ADMINISTRATOR) {
            throw new AccessDeniedException("Only an administrator changes how time is counted");
        }
        return new Stamp(new Actor(account.name(), String.join(",", account.departments())), clock.instant());
    }
}
