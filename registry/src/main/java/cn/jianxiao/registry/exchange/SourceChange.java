package cn.jianxiao.registry.exchange;

import java.util.ArrayList;
import java.util.List;

/** 来源变更: what of a source's settings is another after a change, before and after. */
final class SourceChange {

    private SourceChange() {}

    static String between(ExchangeSource before, ExchangeWish after) {
        List<String> changes = new ArrayList<>();
        add(changes, "url", before.url(), after.url());
        add(changes, "login", before.login(), after.login());
        after.password().ifPresent(any -> changes.add("password"));
        add(changes, "poll", before.pollEvery(), after.pollEvery());
        add(changes, "overlap", before.overlap(), after.overlap());
        add(changes, "write-back", before.writeBack(), after.writeBack());
        if (!before.pauseKinds().equals(after.pauseKinds())) {
            changes.add("pause-kinds");
        }
        return String.join("; ", changes);
    }

    private static void add(List<String> changes, String field, Object before, Object after) {
        if (!before.equals(after)) {
            changes.add(field + ": " + before + " → " + after);
        }
    }
}
