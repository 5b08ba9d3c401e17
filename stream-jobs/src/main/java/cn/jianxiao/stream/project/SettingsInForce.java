package cn.jianxiao.stream.project;

import cn.jianxiao.approval.calendar.Calendars;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.approval.settings.ClockSettingsText;

/** 现行设置: the newest settings of the clock that the job was told, with the calendars that they amount to. */
final class SettingsInForce {

    private ClockSettings settings;
    private Calendars calendars;

    SettingsInForce(String shipped) {
        settings = ClockSettingsText.read(shipped);
        calendars = settings.calendars();
    }

    ClockSettings settings() {
        return settings;
    }

    Calendars calendars() {
        return calendars;
    }

    /** Whether a text tells newer ones, which are then in force. */
    boolean learn(String text) {
        ClockSettings told = ClockSettingsText.read(text);
        if (told.version() <= settings.version()) {
            return false;
        }
        settings = told;
        calendars = told.calendars();
        return true;
    }

    String text() {
        return ClockSettingsText.write(settings);
    }
}
