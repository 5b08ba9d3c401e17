package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.number;

/**
 * 存档分段: some neighbouring projects of the archive, so many that their events can be held at once. One slice begins
 * after the last project of the one before.
 *
 * @param until the last project of the slice
 */
public record ArchiveSlice(String until, long projects, long cases, long events) {

    private static final int EVENTS = 5_000;

    public static final Query<ArchiveSlice> QUERY =
            Query.of("archive-slices", ArchiveSlice.class, number("events", EVENTS));
}
