package cn.jianxiao.dashboard.act;

import cn.jianxiao.dashboard.desk.StampedChange;
import java.util.List;

/** 申请: what the fields of a dialog ask for. */
sealed interface Wish {

    /** Not enough is filled in yet; the sentence says what is missing. */
    record Incomplete(String sentence) implements Wish {}

    /** Something is filled in wrongly. */
    record Wrong(List<String> sentences) implements Wish {

        public Wrong {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A change of the project's codes.
     *
     * @param notes what else the one who acts should know
     */
    record Change(StampedChange change, List<String> notes) implements Wish {

        public Change {
            notes = List.copyOf(notes);
        }

        static Change of(StampedChange change) {
            return new Change(change, List.of());
        }
    }
}
