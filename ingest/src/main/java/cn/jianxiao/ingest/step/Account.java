package cn.jianxiao.ingest.step;

import cn.jianxiao.code.Finding;
import java.util.List;

/**
 * 收件回执: how a batch of records ended; received is published and rejected together.
 *
 * @param waiting how many of those published will wait for their codes, by what is registered now: a forecast
 * @param reasons why records were refused, as far as {@link #LISTED} goes
 * @param remarks what is doubtful about records that were taken, as far as {@link #LISTED} goes
 */
public record Account(
        long received, long published, long rejected, long waiting, List<Entry> reasons, List<Entry> remarks) {

    /** How many reasons and how many remarks are listed. */
    public static final int LISTED = 100;

    /**
     * One finding.
     *
     * @param index the record's place in the batch, from 0
     * @param id the record's identity, empty where it could not be read
     */
    public record Entry(long index, String id, Finding finding) {}
}
