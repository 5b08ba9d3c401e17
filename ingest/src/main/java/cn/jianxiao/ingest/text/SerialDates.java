package cn.jianxiao.ingest.text;

import cn.jianxiao.ingest.sheet.Serial;
import java.util.Optional;
import java.util.regex.Pattern;

/** 日期序号: {@code 46347.378472} as spreadsheets count days. */
record SerialDates(boolean from1904) implements DateForm {

    private static final Pattern DAYS = Pattern.compile("\\d{1,7}(\\.\\d{1,20})?");

    @Override
    public Optional<String> read(String value) {
        if (Standard.isMoment(value)) {
            return Optional.of(value);
        }
        return DAYS.matcher(value.strip()).matches()
                ? Serial.date(Double.parseDouble(value.strip()), from1904).map(Standard::moment)
                : Optional.empty();
    }

    @Override
    public String text() {
        return from1904 ? "serial-1904" : "serial";
    }
}
