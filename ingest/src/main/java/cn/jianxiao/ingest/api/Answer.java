package cn.jianxiao.ingest.api;

import cn.jianxiao.code.Finding;
import cn.jianxiao.ingest.IntakeTexts;
import cn.jianxiao.ingest.step.Account;
import java.util.List;

/**
 * 回执: what became of the records of a request. All of them are kept, the rejected ones with their reasons.
 *
 * @param waiting how many of those published will wait for their codes, by what is registered now: a forecast
 * @param reasons why records were refused, the first 100
 * @param remarks what is doubtful about records that were taken, the first 100
 */
record Answer(long received, long published, long rejected, long waiting, List<Entry> reasons, List<Entry> remarks) {

    record Entry(long index, String id, String code, String field, String value, String message) {}

    static Answer of(Account account, IntakeTexts texts) {
        return new Answer(
                account.received(),
                account.published(),
                account.rejected(),
                account.waiting(),
                entries(account.reasons(), texts),
                entries(account.remarks(), texts));
    }

    private static List<Entry> entries(List<Account.Entry> entries, IntakeTexts texts) {
        return entries.stream()
                .map(entry -> entry(entry.index(), entry.id(), entry.finding(), texts))
                .toList();
    }

    private static Entry entry(long index, String id, Finding finding, IntakeTexts texts) {
        return new Entry(index, id, finding.reason().code(), finding.field(), finding.value(), texts.of(finding));
    }
}
