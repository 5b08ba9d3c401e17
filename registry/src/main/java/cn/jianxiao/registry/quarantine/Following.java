package cn.jianxiao.registry.quarantine;

import cn.jianxiao.code.Finding;
import java.util.Set;

/** 跟踪结果: what became of something that was to be done about records. */
public sealed interface Following {

    /**
     * It was done.
     *
     * @param followed the records about which it was done
     * @param passedOver those about which somebody else had done something meanwhile
     */
    record Done(Set<RecordPlace> followed, Set<RecordPlace> passedOver) implements Following {
        public Done {
            followed = Set.copyOf(followed);
            passedOver = Set.copyOf(passedOver);
        }
    }

    /** Nothing was done. */
    record Refused(Finding finding) implements Following {}
}
