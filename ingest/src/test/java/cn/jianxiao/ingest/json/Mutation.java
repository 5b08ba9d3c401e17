package cn.jianxiao.ingest.json;

import java.util.Random;

/** Damages texts at random, with what hurts JSON most. */
public final class Mutation {

    private static final String SHARP = "\"\\{}[],:\n\r \t0-9eE+.ntfu\u0000\uFFFD\uD800中";

    private Mutation() {}

    /** The text with one to five characters dropped, replaced, added, or its end cut off. */
    public static String of(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = random.nextInt(5); i >= 0 && !damaged.isEmpty(); i--) {
            int place = random.nextInt(damaged.length());
            switch (random.nextInt(8)) {
                case 0 -> damaged.setLength(place);
                case 1, 2 -> damaged.deleteCharAt(place);
                case 3, 4 -> damaged.insert(place, sharp(random));
                default -> damaged.setCharAt(place, sharp(random));
            }
        }
        return damaged.toString();
    }

    private static char sharp(Random random) {
        return SHARP.charAt(random.nextInt(SHARP.length()));
    }
}
