package cn.jianxiao.dashboard.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.function.Consumer;

/**
 * 图表: Apache ECharts with an option tree of maps, lists, numbers and texts. A text {@code @fn:name} stands for a
 * function of {@code jx-chart-functions.ts}, {@code var(--name)} for a colour of the style sheet, so that a chart
 * follows light and dark by itself.
 */
@Tag("jx-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./jx-chart.ts")
public final class Chart extends Component implements HasSize, HasStyle {

    private static final long serialVersionUID = 1L;

    /**
     * @param label what a screen reader says: what is drawn and its main figure
     * @param height in CSS units
     */
    public Chart(String label, String height) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
        setWidthFull();
        setHeight(height);
    }

    public void draw(Map<String, ?> options) {
        getElement().setPropertyMap("options", options);
    }

    /** Calls back with the {@code key} of the item that was clicked; items without a key are not reported. */
    public Registration onClick(Consumer<String> reaction) {
        addClassName("clickable");
        return addListener(Click.class, click -> {
            if (!click.key.isEmpty()) {
                reaction.accept(click.key);
            }
        });
    }

    /** A click on an item. */
    @DomEvent("chart-click")
    public static final class Click extends ComponentEvent<Chart> {

        private static final long serialVersionUID = 1L;

        private final String key;

        public Click(Chart source, boolean fromClient, @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.key = key;
        }
    }
}
