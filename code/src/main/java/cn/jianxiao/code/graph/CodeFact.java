package cn.jianxiao.code.graph;

import java.util.List;
import java.util.SortedMap;

/** 事实: something that happened to a code, for history, audit and the stream. */
public sealed interface CodeFact {

    /** The code it happened to. */
    String code();

    /** Who and when. */
    Stamp stamp();

    /** 赋码: a main code for the project. */
    record Assigned(String code, String project, Stamp stamp) implements CodeFact {}

    /** 拆分. */
    record Split(String code, String parent, String stage, int serial, Part part, Stamp stamp) implements CodeFact {}

    /** 合并: a code split from one and belonging to several from the start. */
    record Merged(String code, List<String> parents, Stamp stamp) implements CodeFact {

        public Merged {
            parents = List.copyOf(parents);
        }
    }

    /** 接管: a code that another system split off; told again when its part comes later. */
    record Adopted(String code, List<String> parents, Part part, Stamp stamp) implements CodeFact {

        public Adopted {
            parents = List.copyOf(parents);
        }
    }

    /** 关联: a code that belongs to one more. */
    record Linked(String code, String parent, Stamp stamp) implements CodeFact {}

    /** 变更: what differed, before and after (GD4). */
    record Changed(
            String code, SortedMap<String, String> before, SortedMap<String, String> after, String reason, Stamp stamp)
            implements CodeFact {}

    /** 注销. */
    record Cancelled(String code, String reason, Stamp stamp) implements CodeFact {}

    /** 回收. */
    record Recycled(String code, Stamp stamp) implements CodeFact {}

    /** 恢复. */
    record Restored(String code, Stamp stamp) implements CodeFact {}

    /** 对应: a department's own code. */
    record Aliased(String code, Alias alias, Stamp stamp) implements CodeFact {}
}
