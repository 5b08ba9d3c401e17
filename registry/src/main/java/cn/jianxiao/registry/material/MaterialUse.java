package cn.jianxiao.registry.material;

import cn.jianxiao.registry.code.CodeUse;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 材料占用 (SC2): whether any material was ever linked to a code or reported under it. Its end does not undo that. */
public final class MaterialUse implements CodeUse {

    private final MaterialTable table;

    public MaterialUse(DataSource database) {
        table = new MaterialTable(JdbcClient.create(database));
    }

    @Override
    public boolean inUse(String code) {
        return table.hasAny(code);
    }
}
