package cn.jianxiao.dashboard.material;

import cn.jianxiao.dashboard.desk.CodeDesk;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.material.LinkConfiguration;
import cn.jianxiao.registry.material.LinkRule;
import java.util.List;

/** 删除配置: from then on such material stays where it is reported. */
record LinkRemoval(LinkConfiguration links, CodeDesk desk, LinkRule rule) implements Deed {

    @Override
    public Foresight foresee() {
        return Foresight.possible(
                List.of(Texts.of("links.remove.consequence", rule.matter(), Texts.of("material.kind", rule.kind()))));
    }

    @Override
    public Foresight perform() {
        links.remove(rule.matter(), rule.kind(), desk.ruling());
        return foresee();
    }
}
