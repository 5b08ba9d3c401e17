package cn.jianxiao.code;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** 解析结果: a value with its soft findings, or the findings that prevent one. */
public sealed interface Parsed<T> permits Parsed.Ok, Parsed.Failed {

    /** Everything that was noticed. */
    List<Finding> findings();

    /** The value, empty when parsing failed. */
    Optional<T> optional();

    /** The same result with its value turned into another. */
    <R> Parsed<R> map(Function<? super T, ? extends R> change);

    /** The value can be used; all findings are soft. */
    record Ok<T>(T value, List<Finding> findings) implements Parsed<T> {

        public Ok {
            findings = List.copyOf(findings);
            if (!findings.isEmpty() && findings.stream().anyMatch(Finding::hard)) {
                throw new IllegalArgumentException("a value with a hard finding: " + findings);
            }
        }

        @Override
        public Optional<T> optional() {
            return Optional.of(value);
        }

        @Override
        public <R> Parsed<R> map(Function<? super T, ? extends R> change) {
            return new Ok<>(change.apply(value), findings);
        }
    }

    /** There is no value; the first finding is the hard one that stopped the scan. */
    record Failed<T>(List<Finding> findings) implements Parsed<T> {

        public Failed {
            findings = List.copyOf(findings);
            if (findings.isEmpty() || !findings.get(0).hard()) {
                throw new IllegalArgumentException("a failure starts with a hard finding: " + findings);
            }
        }

        /** What stopped the scan. */
        public Finding cause() {
            return findings.get(0);
        }

        @Override
        public Optional<T> optional() {
            return Optional.empty();
        }

        @Override
        public <R> Parsed<R> map(Function<? super T, ? extends R> change) {
            return new Failed<>(findings);
        }
    }
}
