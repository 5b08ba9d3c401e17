package cn.jianxiao.dashboard.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 地址: a page's state is its address and nothing else. A control does not change the page; it goes to the next address,
 * and the page shows that. So every state can be bookmarked, sent to a colleague and gone back to. What an address says
 * wrongly counts as not said.
 */
public final class Address {

    private final String path;
    private final Map<String, String> values;

    private Address(String path, Map<String, String> values) {
        this.path = path;
        this.values = values;
    }

    /** The address that is being entered. */
    public static Address of(BeforeEnterEvent event) {
        Location location = event.getLocation();
        return new Address(
                location.getPath(),
                location.getQueryParameters().getParameters().entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().getFirst(),
                                (first, second) -> first,
                                LinkedHashMap::new)));
    }

    /** An address to begin with. */
    public static Address to(String path) {
        return new Address(path, Map.of());
    }

    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    public int number(String name, int initial) {
        try {
            return Integer.parseInt(values.getOrDefault(name, ""));
        } catch (NumberFormatException absent) {
            return initial;
        }
    }

    public Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(values.getOrDefault(name, "")));
        } catch (DateTimeException absent) {
            return Optional.empty();
        }
    }

    /** A constant by its small name: {@code LAST_MONTH} is {@code last-month}. */
    public <E extends Enum<E>> E choice(String name, E initial) {
        String given = text(name);
        for (E constant : initial.getDeclaringClass().getEnumConstants()) {
            if (small(constant).equals(given)) {
                return constant;
            }
        }
        return initial;
    }

    /** The same address with another value; an empty one takes it out. */
    public Address with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        if (value.isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, value.strip());
        }
        return new Address(path, changed);
    }

    public Address with(String name, Enum<?> value) {
        return with(name, small(value));
    }

    /** Goes there; the focus stays in the field that led there. */
    public void go() {
        UI ui = UI.getCurrent();
        ui.navigate(path, parameters());
        KeptFocus.restore(ui);
    }

    /** As in a link. */
    public String href() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private QueryParameters parameters() {
        return new QueryParameters(values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> List.of(entry.getValue()),
                        (first, second) -> first,
                        LinkedHashMap::new)));
    }

    /** A constant as addresses and styles write it. */
    public static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
