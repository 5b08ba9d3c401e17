package cn.jianxiao.registry.api.form;

import cn.jianxiao.registry.form.FormColumn;
import cn.jianxiao.registry.form.FormValues;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 工程代码登记表: the columns of attachment 4 by their names, as text. */
record RegistrationForm(
        @JsonProperty("XMDM") @Nullable String xmdm,
        @JsonProperty("SCJD") @Nullable String scjd,
        @JsonProperty("QJDGCDM") @Nullable String qjdgcdm,
        @JsonProperty("XMMC") @Nullable String xmmc,
        @JsonProperty("GCFW") @Nullable String gcfw,
        @JsonProperty("ZTZE") @Nullable String ztze,
        @JsonProperty("JSGMJNR") @Nullable String jsgmjnr,
        @JsonProperty("YDMJ") @Nullable String ydmj,
        @JsonProperty("JZMJ") @Nullable String jzmj,
        @JsonProperty("DWLX") @Nullable String dwlx,
        @JsonProperty("DWMC") @Nullable String dwmc,
        @JsonProperty("ZJLX") @Nullable String zjlx,
        @JsonProperty("ZJBH") @Nullable String zjbh,
        @JsonProperty("FRXM") @Nullable String frxm,
        @JsonProperty("LXDH") @Nullable String lxdh,
        @JsonProperty("BMMC") @Nullable String bmmc,
        @JsonProperty("BMBM") @Nullable String bmbm,
        @JsonProperty("DYZYPTBMDM") @Nullable String dyzyptbmdm,
        @Nullable List<String> buildings) {

    static RegistrationForm of(FormValues values, List<String> buildings) {
        return new RegistrationForm(
                values.of(FormColumn.XMDM),
                values.of(FormColumn.SCJD),
                values.of(FormColumn.QJDGCDM),
                values.of(FormColumn.XMMC),
                values.of(FormColumn.GCFW),
                values.of(FormColumn.ZTZE),
                values.of(FormColumn.JSGMJNR),
                values.of(FormColumn.YDMJ),
                values.of(FormColumn.JZMJ),
                values.of(FormColumn.DWLX),
                values.of(FormColumn.DWMC),
                values.of(FormColumn.ZJLX),
                values.of(FormColumn.ZJBH),
                values.of(FormColumn.FRXM),
                values.of(FormColumn.LXDH),
                values.of(FormColumn.BMMC),
                values.of(FormColumn.BMBM),
                values.of(FormColumn.DYZYPTBMDM),
                buildings);
    }

    Set<String> covered() {
        return Set.copyOf(Objects.requireNonNullElse(buildings, List.of()));
    }

    /** What was filled in. */
    Map<String, String> typed() {
        Map<String, String> typed = new TreeMap<>();
        put(typed, FormColumn.XMDM, xmdm);
        put(typed, FormColumn.SCJD, scjd);
        put(typed, FormColumn.QJDGCDM, qjdgcdm);
        put(typed, FormColumn.XMMC, xmmc);
        put(typed, FormColumn.GCFW, gcfw);
        put(typed, FormColumn.ZTZE, ztze);
        put(typed, FormColumn.JSGMJNR, jsgmjnr);
        put(typed, FormColumn.YDMJ, ydmj);
        put(typed, FormColumn.JZMJ, jzmj);
        put(typed, FormColumn.DWLX, dwlx);
        put(typed, FormColumn.DWMC, dwmc);
        put(typed, FormColumn.ZJLX, zjlx);
        put(typed, FormColumn.ZJBH, zjbh);
        put(typed, FormColumn.FRXM, frxm);
        put(typed, FormColumn.LXDH, lxdh);
        put(typed, FormColumn.BMMC, bmmc);
        put(typed, FormColumn.BMBM, bmbm);
        put(typed, FormColumn.DYZYPTBMDM, dyzyptbmdm);
        return typed;
    }

    private static void put(Map<String, String> typed, FormColumn column, @Nullable String value) {
        if (value != null) {
            typed.put(column.name(), value);
        }
    }
}
