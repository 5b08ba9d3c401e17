package cn.jianxiao.sql.query;

/** 隔离区原因: how many records of a source have the same reason at the same field. */
public record RejectionsByReason(String source, String reason, String field, long records) {

    public static final Query<RejectionsByReason> QUERY =
            Query.of("rejections-by-reason", RejectionsByReason.class, RejectionFilter.and());
}
