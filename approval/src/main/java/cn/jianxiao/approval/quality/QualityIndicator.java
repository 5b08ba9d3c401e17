package cn.jianxiao.approval.quality;

/**
 * 数据质量指标 (SH4): what is measured of a source, each as numerator over denominator. The one place where they are defined;
 * the texts of the page say the same for people, the query {@code quality} counts them.
 */
public enum QualityIndicator {
    /**
     * 及时性: events that arrived within the target time of their own time / events that arrived in the days, without those
     * declared as back-filled (SC4) and without those that bear only a day, whose minutes nobody knows. An event is its
     * source's id: what arrived first counts, repetitions and revisions do not.
     */
    TIMELINESS,
    /**
     * 过程完整性: cases without a gap in their flow / cases that ended in the days. A gap is a missing 接件, a missing 受理, or a
     * pause of which only one side was reported.
     */
    FLOW_COMPLETENESS,
    /**
     * 字段完整性: events whose required fields are filled / events that arrived in the days and are not voided. Required of every
     * event: division, department, matter, stage, kind; of 受理 also the limit and the access mode; of 受理, 办理 and every
     * decision the handler; of a special procedure its kind; of 补正 and of refusals the reason.
     */
    FIELD_COMPLETENESS,
    /**
     * 准确性: records that were taken and neither doubtful nor later voided or revised / records received in the days, without
     * repetitions and without those that still wait. Doubtful is a number outside its code list and a time after the
     * arrival.
     */
    ACCURACY
}
