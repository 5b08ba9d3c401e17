package cn.jianxiao.approval.division;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 区划目录: divisions by code. A code that is not in it is no error: such codes are accepted and counted, they only have
 * no name.
 *
 * <p>Example: {@code Divisions.shipped().name("500103")} is {@code 渝中区}.
 */
public final class Divisions {

    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    private final Map<String, Division> byCode = new LinkedHashMap<>();
    private final Map<String, List<Division>> byParent = new LinkedHashMap<>();

    private Divisions(Collection<Division> divisions) {
        for (Division division : divisions) {
            if (byCode.put(division.code(), division) != null) {
                throw new IllegalArgumentException("Division code twice: " + division.code());
            }
            division.parent()
                    .ifPresent(parent -> byParent.computeIfAbsent(parent, code -> new ArrayList<>())
                            .add(division));
        }
    }

    /** The divisions the product comes with: all provinces; Chongqing and Guangdong's larger cities in full. */
    public static Divisions shipped() {
        return ShippedDivisions.ALL;
    }

    /**
     * A directory of these divisions.
     *
     * @throws IllegalArgumentException if a code occurs twice
     */
    public static Divisions of(Collection<Division> divisions) {
        return new Divisions(divisions);
    }

    public Optional<Division> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Optional<String> name(String code) {
        return find(code).map(Division::name);
    }

    /** 显示名称: the name, or the code itself where there is none: unknown and own codes are shown as they came. */
    public String label(String code) {
        return name(code).orElse(code);
    }

    /**
     * Whether {@code code} may be a division's: it is listed, or it has six digits and the division above it is listed
     * without its parts, so that the directory cannot tell.
     */
    public boolean admits(String code) {
        return byCode.containsKey(code) || SIX_DIGITS.matcher(code).matches() && !isListedInFull(code);
    }

    private boolean isListedInFull(String code) {
        String city = code.substring(0, 4) + "00";
        String above = byCode.containsKey(city) ? city : code.substring(0, 2) + "0000";
        return !byCode.containsKey(above) || byParent.containsKey(above);
    }

    /** The code of the division above; empty for a province and for a code that is not in the directory. */
    public Optional<String> parent(String code) {
        return find(code).flatMap(Division::parent);
    }

    /** The divisions directly below, former ones included, in the directory's order. */
    public List<Division> children(String code) {
        return List.copyOf(byParent.getOrDefault(code, List.of()));
    }

    /** All divisions in the directory's order. */
    public List<Division> all() {
        return List.copyOf(byCode.values());
    }

    /**
     * What {@code code} is called on {@code day}: the code itself while it exists (or is not known here), else the
     * division that took it over. "As of now" figures group by this, "as of then" figures by the code as reported.
     */
    public String codeOn(LocalDate day, String code) {
        Optional<String> next =
                find(code).filter(division -> !division.existsOn(day)).flatMap(Division::successor);
        return next.map(successor -> codeOn(day, successor)).orElse(code);
    }
}
