package cn.jianxiao.sql.query;

/** 问题分布: how many {@link QualityOffence}s there are of one reason. */
public record QualityReason(String aspect, String reason, long offences) {

    public static final Query<QualityReason> QUERY =
            Query.of("quality-reasons", QualityReason.class, QualityParameters.offences());
}
