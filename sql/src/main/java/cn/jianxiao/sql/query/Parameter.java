package cn.jianxiao.sql.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 查询参数: a named, typed value that a query takes.
 *
 * @param name as in the statement's {@code {name:Type}}
 * @param initial what holds where none is given, in text form; null where one must be given
 * @param choices the allowed values, empty where any of the type is
 */
public record Parameter(
        String name, ParameterType type, @Nullable String initial, List<String> choices) {

    public Parameter {
        choices = List.copyOf(choices);
    }

    /** A filter: nothing given lets everything through. */
    static Parameter filter(String name) {
        return new Parameter(name, ParameterType.TEXT, "", List.of());
    }

    static Parameter text(String name) {
        return new Parameter(name, ParameterType.TEXT, null, List.of());
    }

    /** One of a closed list; the first is the default. */
    static Parameter choice(String name, String... choices) {
        return new Parameter(name, ParameterType.TEXT, choices[0], List.of(choices));
    }

    static Parameter number(String name, long initial) {
        return new Parameter(name, ParameterType.NUMBER, Long.toString(initial), List.of());
    }

    static Parameter day(String name) {
        return new Parameter(name, ParameterType.DAY, null, List.of());
    }

    /** A bound that may be left open. */
    static Parameter openDay(String name) {
        return new Parameter(name, ParameterType.OPEN_DAY, "", List.of());
    }

    /** 截至时刻: the moment as of which the answer holds; the store never asks a clock. */
    static Parameter asOf() {
        return new Parameter("as_of", ParameterType.INSTANT, null, List.of());
    }

    /** Where the texts for people name this parameter. */
    public String descriptionKey() {
        return "query.parameter." + name;
    }

    public boolean isRequired() {
        return initial == null;
    }

    /** The given text as ClickHouse reads it. */
    String bind(@Nullable String given) {
        String value = given == null ? initial : given;
        if (value == null) {
            throw QueryProblem.missing(this);
        }
        if (!choices.isEmpty() && !choices.contains(value)) {
            throw QueryProblem.notOffered(name, value, choices);
        }
        return type.bind(name, value);
    }
}
