package cn.jianxiao.dashboard.report;

import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.dashboard.security.Origin;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.audit.AuditDeed;
import cn.jianxiao.registry.audit.AuditEntry;
import cn.jianxiao.registry.audit.AuditKind;
import cn.jianxiao.registry.audit.AuditLog;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** 下载审计 (SH7): notes what is taken away in files, before its first byte. */
@Component
public final class Downloads {

    private final AuditLog log;
    private final CurrentUser user;
    private final Clock clock;

    Downloads(AuditLog log, CurrentUser user, Clock clock) {
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Notes that the current user takes a list away.
     *
     * @param list its file's name
     * @param filter which part of it, as the address of a page or the values of a question
     */
    public void note(String list, String filter) {
        Account account = user.account();
        log.note(new AuditEntry(
                AuditKind.EXPORT,
                AuditDeed.DOWNLOADED,
                account.name(),
                String.join(",", account.departments()),
                Origin.current().address(),
                list,
                filter,
                clock.instant()));
    }
}
