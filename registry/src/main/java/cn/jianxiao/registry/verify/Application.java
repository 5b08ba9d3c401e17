package cn.jianxiao.registry.verify;

import cn.jianxiao.code.graph.Phase;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * 申报: what an application says of its project. What it does not say is not compared.
 *
 * @param code project, main, sub or engineering code
 * @param phase of the matter applied for
 * @param name 项目名称; under an engineering code that of the part may stand here
 * @param owner 建设单位
 * @param division 行政区划, six digits
 * @param totalInvestment 项目总投资, in 万元
 */
public record Application(
        String code,
        Phase phase,
        Optional<String> name,
        Optional<String> owner,
        Optional<String> division,
        Optional<BigDecimal> totalInvestment) {

    /** A code and a phase, nothing else. */
    public static Application of(String code, Phase phase) {
        return new Application(code, phase, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
