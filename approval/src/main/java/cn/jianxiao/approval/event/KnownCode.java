package cn.jianxiao.approval.event;

import cn.jianxiao.code.graph.CodeStatus;
import java.time.Instant;
import java.util.List;

/**
 * 在册编码: one code of a project as the registry has it.
 *
 * @param level 1 or 2; 0 for the project's own code and its main code
 * @param name the part's name, may be empty
 * @param parents the codes it hangs on; empty only for the project's own code
 * @param buildings 楼栋号 that it covers
 * @param endedAt when it was cancelled or recycled; the epoch while it is active
 */
public record KnownCode(
        String code,
        int level,
        String name,
        List<String> parents,
        List<String> buildings,
        CodeStatus status,
        Instant endedAt) {

    public KnownCode {
        parents = List.copyOf(parents);
        buildings = List.copyOf(buildings);
    }
}
