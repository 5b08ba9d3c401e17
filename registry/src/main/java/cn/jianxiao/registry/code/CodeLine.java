package cn.jianxiao.registry.code;

import cn.jianxiao.code.graph.CodeStatus;
import cn.jianxiao.code.graph.Stamp;
import java.time.Instant;

/**
 * 编码列表行: one code and the project it belongs to.
 *
 * @param name the part's name, empty for project and main codes and where none was told
 * @param level 0 for project and main codes, then by split
 * @param projectName the project's
 * @param mainCode 主码 of the project, empty where it has none
 * @param entered who entered the code and when
 */
public record CodeLine(
        String code,
        String name,
        int level,
        CodeStatus status,
        Stamp entered,
        String project,
        String projectName,
        String mainCode,
        String owner,
        String category,
        String division,
        Instant appliedAt) {}
