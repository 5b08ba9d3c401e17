package cn.jianxiao.approval.event;

import java.util.List;

/**
 * 登记的子码: one code of a project and what it hangs on.
 *
 * @param code the code itself
 * @param level 1 or 2; 0 is the project
 * @param name the part's name, empty where none was given
 * @param parents the codes one level up, several where parts were merged (CQ3); empty stands for the project
 */
public record RegisteredCode(String code, int level, String name, List<String> parents) {

    public RegisteredCode {
        parents = List.copyOf(parents);
    }
}
