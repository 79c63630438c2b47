package io.github.chancery.read.layout;

import java.util.List;

/**
 * Where the lines of a text were broken for the width of the page, so that a sentence runs on across a line's end.
 *
 * @param width the width of a page with broken lines; none if a line is a paragraph
 */
record Wrapping(String text, int width) {
    private static final int NARROWEST = 20;
    /** Lines this short may be a list, so that all of them must run on. */
    private static final int NARROW = 50;

    private static final int FEWEST_ENDS = 2;
    private static final int WIDEST = 110;
    private static final int NONE = Integer.MAX_VALUE;
    /** A few lines may stick out, such as a long address. */
    private static final double WITHIN = 0.95;
    /** A line of this share of the width may have been full: some marks are not seen on the page. */
    private static final double NEARLY = 0.8;

    private static final String STOPS = ".!?:;…\"”’')";
    /** Typists put up to two spaces after a sentence, and both are lost where the line is broken. */
    private static final int SPACES = 2;
    /** A line shorter than this is a heading or a list's item, and does not run on. */
    private static final int RUNS_ON = 40;

    /** @param groups the lines between blank lines */
    static Wrapping of(String text, List<List<Line>> groups) {
        List<Line> lines = groups.stream()
                .filter(group -> group.size() > 1)
                .flatMap(List::stream)
                .toList();
        List<Integer> widths = lines.stream().map(Line::width).sorted().toList();
        if (widths.isEmpty()) {
            return new Wrapping(text, NONE);
        }
        int width = widths.get((int) Math.ceil((widths.size() - 1) * WITHIN));
        Wrapping wrapping = new Wrapping(text, width);
        return width >= NARROWEST && width <= WIDEST && wrapping.isSeenIn(groups) ? wrapping : new Wrapping(text, NONE);
    }

    /** Whether most lines are full and end within a sentence, and a sentence surely runs on or ends with its group. */
    private boolean isSeenIn(List<List<Line>> groups) {
        int ends = 0;
        int within = 0;
        boolean runsOn = false;
        boolean closed = true;
        for (List<Line> group : groups) {
            for (int next = 1; next < group.size(); next++) {
                Line line = group.get(next - 1);
                ends++;
                within += isFull(line, group.get(next)) && !isStopped(line) ? 1 : 0;
                runsOn |= runsOn(line, group.get(next));
            }
            closed &= group.size() == 1 || isStopped(group.get(group.size() - 1));
        }
        if (width < NARROW) {
            return closed && within == ends && ends >= FEWEST_ENDS;
        }
        return within * 2 >= ends && (runsOn || closed);
    }

    /** Whether {@code next}, directly below {@code line}, goes on with its paragraph. */
    boolean joins(Line line, Line next) {
        if (runsOn(line, next)) {
            return true;
        }
        boolean cutOff = isCutOff(line);
        // "at the age of / 80. He was" is no list, unless the line above is an item too.
        boolean item = isItem(next) && (isItem(line) || !cutOff);
        return !item && next.indent() <= line.indent() && (cutOff || isFull(line, next));
    }

    /** Whether the line is nearly full and no sentence ends with it. */
    private boolean isCutOff(Line line) {
        return width != NONE && line.width() >= width * NEARLY && !isStopped(line);
    }

    private boolean isStopped(Line line) {
        return STOPS.indexOf(text.charAt(line.end() - 1)) >= 0;
    }

    /** Whether the next line's first word would not have fitted into {@code line}. */
    private boolean isFull(Line line, Line next) {
        int word = 0;
        while (next.begin() + word < next.end() && !Line.isBlank(text.charAt(next.begin() + word))) {
            word++;
        }
        return line.width() + SPACES + word > width;
    }

    private boolean runsOn(Line line, Line next) {
        char last = text.charAt(line.end() - 1);
        return line.width() >= RUNS_ON
                && (last == ','
                        || (Character.isLetterOrDigit(last) && Character.isLowerCase(text.charAt(next.begin()))));
    }

    private boolean isItem(Line line) {
        return Line.isItem(text.substring(line.begin(), line.end()));
    }
}
