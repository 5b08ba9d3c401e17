package cn.jianxiao.stream.project;

import cn.jianxiao.approval.calendar.Calendars;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.approval.settings.ClockSettingsText;

/** 现行设置: the newest settings of the clock that the job was told, with the calendars that they amount to. */
final class SettingsInForce {

    private final ClockSettings settings;
    private final Calendars calendars;

    SettingsInForce(String shipped) {
        this(ClockSettingsText.read(shipped));
    }

    private SettingsInForce(ClockSettings settings) {
        this.settings = settings;
        this.calendars = settings.calendars();
    }

    ClockSettings settings() {
        return settings;
    }

    Calendars calendars() {
        return calendars;
    }

    /** These, or those that a text tells where they are newer. */
    SettingsInForce learning(String text) {
        ClockSettings told = ClockSettingsText.read(text);
        return told.version() <= settings.version() ? this : new SettingsInForce(told);
    }

    String text() {
        return ClockSettingsText.write(settings);
    }
}
