package cn.jianxiao.dashboard.clock;

import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.clock.ClockVersion;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;

/** 版本记录: every change of the settings with who, when and why, and what it changed. */
final class HistoryCard {

    private HistoryCard() {}

    static Card of(List<ClockVersion> history) {
        Card card = new Card(Texts.of("clock.history")).about(Texts.of("clock.history.about"));
        if (history.isEmpty()) {
            card.add(new Empty(Texts.of("clock.history.none"), Texts.of("clock.history.none.hint")));
        }
        for (int i = 0; i < history.size(); i++) {
            ClockSettings before = i + 1 < history.size() ? history.get(i + 1).settings() : ClockSettings.shipped();
            card.add(version(history.get(i), before));
        }
        return card;
    }

    private static NativeDetails version(ClockVersion version, ClockSettings before) {
        NativeDetails details = new NativeDetails(
                Texts.of(
                        "clock.version",
                        version.settings().version(),
                        Moments.minute(version.stamp().at()),
                        version.stamp().by().account(),
                        version.reason()),
                Differences.table(Differences.of(before, version.settings())));
        details.addClassName("version");
        return details;
    }
}
