package cn.jianxiao.demo;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** 骰子: seeded chance. {@link Random} because its sequence is laid down, so it falls alike on every machine. */
final class Dice {

    private final Random random;

    private Dice(long seed) {
        this.random = new Random(mixed(seed));
    }

    /** The dice number {@code index} of a seed; dice of neighbouring numbers have nothing in common. */
    static Dice of(long seed, long index) {
        return new Dice(seed * 0x9E3779B97F4A7C15L + mixed(index));
    }

    /** Further dice whose throws leave those of this one as they are. */
    Dice fork() {
        return new Dice(random.nextLong());
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** A number from {@code low} up to but without {@code high}. */
    double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of the choices, each as likely as its weight; at least one weight is above 0. */
    <T> T pick(List<T> choices, ToDoubleFunction<? super T> weight) {
        double rest = random.nextDouble() * choices.stream().mapToDouble(weight).sum();
        T last = choices.get(0);
        for (T choice : choices) {
            double share = weight.applyAsDouble(choice);
            if (share > 0) {
                last = choice;
                rest -= share;
            }
            if (rest < 0) {
                break;
            }
        }
        return last;
    }

    /** Spreads near seeds over all bits (the finish of SplitMix64): plain seeds 1, 2, 3 begin almost alike. */
    private static long mixed(long seed) {
        long bits = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
