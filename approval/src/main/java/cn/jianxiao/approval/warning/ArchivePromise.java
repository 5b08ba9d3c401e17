package cn.jianxiao.approval.warning;

/**
 * 归档承诺 (SC7): within how long after its completion was filed the archives of an engineering code are to be handed over.
 *
 * @param days working days; 0 where nothing is promised
 * @param reminder how many working days before that day a reminder comes, 0 for none
 */
public record ArchivePromise(int days, int reminder) {
    public ArchivePromise {
        if (days < 0 || reminder < 0 || days > 0 && reminder >= days) {
            throw new IllegalArgumentException("Archives in " + days + " days, reminded of " + reminder + " before");
        }
    }
}
