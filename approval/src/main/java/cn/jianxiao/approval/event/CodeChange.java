package cn.jianxiao.approval.event;

/** 编码变动: what a change of the registry did to a code. */
public record CodeChange(Kind kind, String code) {

    /** What was done. The order is part of the wire form: new ones go to the end. */
    public enum Kind {
        /** Something that this version does not know. */
        UNKNOWN,
        /** 赋码. */
        ASSIGNED,
        /** 拆分. */
        SPLIT,
        /** 合并. */
        MERGED,
        /** 关联. */
        LINKED,
        /** 变更. */
        CHANGED,
        /** 注销. */
        CANCELLED,
        /** 回收. */
        RECYCLED,
        /** 恢复. */
        RESTORED,
        /** 对应. */
        ALIASED,
        /** 材料: a licence, a result or a survey result was linked to it, or ended. */
        MATERIAL,
        /** 接管. */
        ADOPTED;

        private static final Kind[] ENTRIES = values();

        static Kind of(int number) {
            return number > 0 && number < ENTRIES.length ? ENTRIES[number] : UNKNOWN;
        }
    }
}
