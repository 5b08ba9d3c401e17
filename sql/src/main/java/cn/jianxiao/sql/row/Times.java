package cn.jianxiao.sql.row;

/**
 * 四段用时: the parts of a case's time in one unit; the first four add up to the span.
 *
 * @param before before acceptance
 * @param government 政府用时
 * @param correction 补正, the applicant's time
 * @param special 特别程序
 */
public record Times(int before, int government, int correction, int special, int span) {

    /** A case for which nothing can be timed. */
    public static final Times NONE = new Times(0, 0, 0, 0, 0);
}
