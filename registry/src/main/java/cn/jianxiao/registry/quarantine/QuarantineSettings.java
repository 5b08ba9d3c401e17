package cn.jianxiao.registry.quarantine;

/**
 * 隔离区设置.
 *
 * @param version the first is as shipped
 * @param orphanDays after how many days of waiting a record is listed as an orphan
 * @param rawDays for how many days the texts of rejected records are kept; 0 for ever
 */
public record QuarantineSettings(long version, int orphanDays, int rawDays) {

    /** 出厂设置: orphans after 30 days, texts for ever. */
    public static final QuarantineSettings SHIPPED = new QuarantineSettings(1, 30, 0);

    /** Ten years; longer is a mistake. */
    static final int MOST_ORPHAN_DAYS = 3_650;

    /** A hundred years; longer is a mistake. */
    static final int MOST_RAW_DAYS = 36_500;

    public boolean keepsTextsForEver() {
        return rawDays == 0;
    }
}
