package cn.jianxiao.registry.intake;

import cn.jianxiao.code.graph.Stamp;

/**
 * 导入记录: a file that was brought in.
 *
 * @param batch under which its records are in the account
 * @param mapping its name, with the version where it is a saved one
 * @param source empty where each record names its own
 * @param received how many records were read and kept so far, refused ones included
 * @param refused how many of them were refused
 * @param waiting how many of them will wait for their codes, by what was registered then
 * @param fault why it failed, empty where it did not
 * @param stamp who began it, and when
 */
public record FileRecord(
        String batch,
        String fileName,
        long fileSize,
        String mapping,
        String source,
        ImportState state,
        long received,
        long refused,
        long waiting,
        String fault,
        Stamp stamp) {

    /** A file that is about to be read. */
    public static FileRecord begun(
            String batch, String fileName, long fileSize, String mapping, String source, Stamp stamp) {
        return new FileRecord(batch, fileName, fileSize, mapping, source, ImportState.RUNNING, 0, 0, 0, "", stamp);
    }

    /** The same after more of its records were kept. */
    public FileRecord plus(long moreReceived, long moreRefused, long moreWaiting) {
        return new FileRecord(
                batch,
                fileName,
                fileSize,
                mapping,
                source,
                state,
                received + moreReceived,
                refused + moreRefused,
                waiting + moreWaiting,
                fault,
                stamp);
    }

    /** The same at its end. */
    public FileRecord ended(ImportState how, String why) {
        return new FileRecord(batch, fileName, fileSize, mapping, source, how, received, refused, waiting, why, stamp);
    }
}
