package cn.jianxiao.approval.event;

/** 代码表条目: an entry of one of the exchange standard's code lists. */
public interface Coded {

    /** The number on the wire; 0 stands for every value that the list does not know. */
    int code();

    /** The standard's Chinese name. */
    String title();

    /**
     * The entry with this number.
     *
     * @param entries the whole list, its unknown entry first
     * @return the entry, or the unknown one: unknown codes are kept and counted, never refused (NA1)
     */
    static <E extends Coded> E of(E[] entries, int code) {
        for (E entry : entries) {
            if (entry.code() == code) {
                return entry;
            }
        }
        return entries[0];
    }
}
