package cn.jianxiao.demo;

import cn.jianxiao.approval.event.FlowType;
import java.util.List;

/**
 * 项目类型: the projects of one flow type.
 *
 * @param weight how many of the projects are of it, beside the other weights
 * @param names patterns; {@code {p}} stands for a place, {@code {n}} for a number
 */
record ProjectType(FlowType flow, double weight, String category, Investor investor, List<String> names) {

    static final List<ProjectType> ALL = Table.read(
            "project-types.csv",
            row -> new ProjectType(
                    FlowType.of(Integer.parseInt(row[0])),
                    Double.parseDouble(row[1]),
                    row[2],
                    Investor.valueOf(row[3]),
                    List.of(row[4].split("\\|"))));

    private static final List<String> PLACES =
            List.of("滨江", "新城", "科学城", "东部片区", "北部片区", "站前", "湖畔", "龙山", "云溪", "金桥", "凤鸣", "长岭");
    private static final List<String> NUMBERS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");
    private static final List<String> PHASES = List.of("(一期)", "(二期)", "(三期)");
    private static final List<String> PUBLIC_OWNERS =
            List.of("城市建设投资有限公司", "建设发展集团有限公司", "公共工程建设中心", "交通开发投资有限公司", "基础设施建设有限公司");
    private static final List<String> FIRMS = List.of("恒兴", "瑞成", "嘉远", "鼎盛源", "华裕", "中天和", "润泽", "启航");
    private static final List<String> TRADES = List.of("置业", "实业", "房地产开发", "科技", "新能源", "物流", "商业管理");

    /** 项目名称: district, what is built and, for some, the phase. */
    String projectName(String district, Dice dice) {
        String built = dice.pick(names).replace("{p}", dice.pick(PLACES)).replace("{n}", dice.pick(NUMBERS));
        return district + built + (dice.chance(0.35) ? dice.pick(PHASES) : "");
    }

    /** 建设单位. */
    String owner(String city, String district, Dice dice) {
        return investor == Investor.GOVERNMENT
                ? district + dice.pick(PUBLIC_OWNERS)
                : city + dice.pick(FIRMS) + dice.pick(TRADES) + "有限公司";
    }
}
