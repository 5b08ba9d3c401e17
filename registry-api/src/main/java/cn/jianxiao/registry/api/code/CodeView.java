package cn.jianxiao.registry.api.code;

import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.CodeStatus;
import cn.jianxiao.registry.code.PartName;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One code of a project. */
public record CodeView(
        String code,
        String rule,
        String stage,
        String name,
        CodeStatus status,
        boolean merged,
        List<String> parents,
        List<String> buildings,
        Map<String, String> fields,
        String enteredBy,
        String enteredFor,
        Instant enteredAt) {

    static CodeView of(CodeNode node) {
        return new CodeView(
                node.value(),
                node.code().rule().reference(),
                node.code().stage(),
                PartName.of(node.part()),
                node.status(),
                node.merged(),
                List.copyOf(node.parents()),
                List.copyOf(node.part().buildings()),
                node.part().fields(),
                node.entered().by().account(),
                node.entered().by().department(),
                node.entered().at());
    }
}
