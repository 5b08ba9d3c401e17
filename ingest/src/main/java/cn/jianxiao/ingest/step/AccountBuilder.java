package cn.jianxiao.ingest.step;

import cn.jianxiao.code.Finding;
import java.util.ArrayList;
import java.util.List;

/** Adds up an account record by record. */
final class AccountBuilder {

    private long received;
    private long rejected;
    private long waiting;
    private final List<Account.Entry> reasons = new ArrayList<>();
    private final List<Account.Entry> remarks = new ArrayList<>();

    void add(Draft draft) {
        boolean refused = draft.refused();
        list(refused ? reasons : remarks, draft, draft.findings().thatAre(refused));
        received++;
        rejected += refused ? 1 : 0;
        waiting += draft.waits() ? 1 : 0;
    }

    Account build() {
        return new Account(
                received, received - rejected, rejected, waiting, List.copyOf(reasons), List.copyOf(remarks));
    }

    private void list(List<Account.Entry> entries, Draft draft, List<Finding> findings) {
        for (Finding finding : findings) {
            if (entries.size() < Account.LISTED) {
                entries.add(new Account.Entry(received, draft.textOf("id"), finding));
            }
        }
    }
}
